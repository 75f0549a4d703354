import { longDate } from '../../layouts/longDate.ts';
import { inWords } from '../../figure-kit/words/inWords.ts';
import { dollars } from '../../figure-kit/words/dollars.ts';
import { FIRST, lastHalf, LAST, together } from './maths.ts';
import type { Basis, CostedRun, Year } from './maths.ts';

/** What was costed, as a heading of the picture. */
export const BASES = {
  amortised: 'Wear of the hardware and energy of the final run, US dollars of 2023',
  bought: 'Buying the whole cluster the run used, US dollars; it serves later runs too',
};

/** "$1 million covered 33 of the 34 costed runs of 2021 and none of the sixteen of 2024 and 2025". */
export function findingOf(years: readonly Year[], budget: number): string {
  const then = together(years.filter(({ year }) => year === 2021));
  const now = together(years.filter(({ year }) => year >= LAST - 1));
  const of = ({ runs, covered }: typeof then) =>
    `${inWords(covered.length, 'none')} of the ${inWords(runs.length)}`;
  return `${dollars(budget)} covered ${of(then)} costed runs of 2021 and ${of(now)} of ${LAST - 1} and ${LAST}`;
}

/** What the budget covered in the year asked for, the dearest run, and when the budget last went far. */
export function sentenceOf(years: readonly Year[], at: Year, budget: number, basis: Basis): string {
  const { year, runs, covered } = at;
  if (runs.length === 0) return `No run of ${year} has been costed this way.`;
  const thing = basis === 'amortised' ? 'costed runs' : 'costed clusters';
  const bought = basis === 'amortised' ? 'covered' : 'bought';
  return `In ${year} ${dollars(budget)} ${bought} ${covered.length} of ${runs.length} ${thing}; ${dearest(runs)}. ${halfOf(years)}`;
}

function dearest(runs: readonly CostedRun[]): string {
  const [first] = runs;
  if (!first) return '';
  const firm = runs.find(({ grade }) => grade !== 'low');
  const doubts = [first.grade === 'low' && 'a speculative estimate', first.doubt]
    .filter(Boolean)
    .join('; ');
  const then = firm && firm !== first ? `, then ${firm.name} at ${dollars(firm.cost)}` : '';
  return `the dearest was ${first.name} at ${dollars(first.cost)}${doubts && ` (${doubts})`}${then}`;
}

function halfOf(years: readonly Year[]): string {
  const last = lastHalf(years);
  if (!last) return `In no year from ${FIRST} did it cover half of them.`;
  const { year, runs, covered } = last;
  return `The last year in which it covered at least half was ${year}, with ${covered.length} of ${runs.length}.`;
}

/** What a mark says when a reader walks to it. */
export function labelOf({ name, by, date, cost, grade, doubt }: CostedRun, budget: number): string {
  const reach = cost <= budget ? 'within the budget' : 'beyond the budget';
  return `${name}, ${by}, ${longDate(date)}: ${dollars(cost)}, ${reach}, grade ${grade}${doubt ? `; ${doubt}` : ''}`;
}
