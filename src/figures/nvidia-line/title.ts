import { monthOf } from '../../figure-kit/words/monthOf.ts';
import { quarterWords } from '../../figure-kit/words/quarterWords.ts';
import { steepest } from './maths.ts';
import type { Quarter, Reading } from './maths.ts';
import { dollars, flatPart, riseTitle } from './words.ts';

/** The finding of what is drawn: the quarter being read, how flat a linear scale is, or the rise. */
export function titleOf(
  quarters: readonly Quarter[],
  reading: Reading | null,
  before: Quarter | undefined,
  scale: 'log' | 'linear',
): string {
  const [first, last] = [quarters[0], quarters.at(-1)];
  if (!first || !last) return '';
  if (reading) return readingTitle(reading, quarters);
  if (scale === 'linear' && before)
    return `On a linear scale Nvidia’s data-centre revenue to ${monthOf(before.end)} lies below ${flatPart(before, last)}% of its last quarter’s`;
  return riseTitle(quarters, first, last);
}

function readingTitle(
  { quarter, onYear, onQuarter }: Reading,
  quarters: readonly Quarter[],
): string {
  const step = steepest(quarters)?.quarter === quarter;
  const times =
    onYear !== null && !step
      ? `, ${onYear.toFixed(1)} times the year before`
      : onQuarter === null
        ? ''
        : `, ${onQuarter.toFixed(1)} times the quarter before`;
  return `In ${quarterWords(quarter.key)} Nvidia’s data-centre revenue was ${dollars(quarter.revenue)}${times}`;
}
