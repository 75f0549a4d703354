import { inWords } from '../../figure-kit/words/inWords.ts';
import { plural } from '../../figure-kit/words/plural.ts';
import { points } from '../../figure-kit/words/points.ts';
import type { OwnershipState, ShownOwnership } from './show.ts';
import { whole } from './words.ts';

/** How many owners stand behind Other where the figure opens. */
const USUAL = '100';

/** The finding of the worlds rolled, of the owners assumed, or of the table. */
export function titleOf(
  { owners, summary, curve, index }: Pick<ShownOwnership, 'owners' | 'summary' | 'curve' | 'index'>,
  { draws, other }: OwnershipState,
  general: string,
): string {
  if (draws > 0) {
    const [low = 0, high = 0] = summary.five.map(whole);
    const first = ((owners[0]?.ranks[0] ?? 0) * summary.count) / 100;
    const held = low === high ? `${low}%` : `${low} to ${high}%`;
    return `In ${summary.count} re-rolled ${plural(summary.count, 'world')} the five US firms hold ${held} of the AI compute; ${owners[0]?.name ?? ''} is first in ${whole(first)}`;
  }
  if (other !== USUAL && curve) {
    const behind =
      other === '1'
        ? 'With Other left out'
        : `With ${other === '10' ? inWords(10) : points(Number(other))} owners behind Other`;
    return `${behind} the Gini coefficient is ${curve.gini.toFixed(2)}; the Herfindahl index stays about ${points(index, 10)}`;
  }
  return general;
}
