import { flops } from '../../figure-kit/words/flops.ts';
import { inWords } from '../../figure-kit/words/inWords.ts';
import { plural } from '../../figure-kit/words/plural.ts';
import type { Picture } from './show.ts';
import { monthName, months } from './words.ts';

/** The finding of a line a reader drew; of the line the figure opens on, that of all lines. */
export function titleOf(picture: Picture, general: string, untouched: boolean): string {
  const { line, longest, atEnd, end } = picture;
  if (untouched) return general;
  const over = `${atEnd ? `at least ${inWords(atEnd)}` : 'no'} ${plural(atEnd || 2, 'developer')}`;
  const drawn = `A line drawn at ${flops(line.flop)} FLOP in ${monthName(line.start)}`;
  if (line.raise > 1)
    return `${drawn} and raised ${line.raise}-fold a year has ${over} over it by ${monthName(end)}`;
  return longest
    ? `${drawn} has exactly five known developers over it for ${months(longest.to - longest.from)} months`
    : `${drawn} never has exactly five known developers over it: by ${monthName(end)} it has ${over}`;
}
