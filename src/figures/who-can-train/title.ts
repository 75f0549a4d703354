import { inWords } from '../../figure-kit/words/inWords.ts';
import { dollars } from '../../figure-kit/words/dollars.ts';
import type { Basis, Year } from './maths.ts';

/** What a budget reached in the year that is read, and the dearest beside it. */
export function titleAt({ year, runs, covered }: Year, budget: number, basis: Basis): string {
  const [things, reached] =
    basis === 'amortised' ? ['costed runs', 'covered'] : ['costed clusters', 'bought'];
  const [dearest] = runs;
  if (!dearest) return `No run of ${year} has been costed this way`;
  return `${dollars(budget)} ${reached} ${inWords(covered.length, 'none')} of the ${inWords(runs.length)} ${things} of ${year}; the dearest is put at ${dollars(dearest.cost)}`;
}
