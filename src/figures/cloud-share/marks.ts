import type { Mark } from '../../figure-kit/shown.ts';
import { quarterWords } from '../../figure-kit/words/quarterWords.ts';
import type { GuessPoint } from './guess.ts';
import type { Point, Series } from './maths.ts';
import { shareWords } from './words.ts';

/** A label for every point of a line: whose, how much, when, by whom, how sure. `box` is the panel's key. */
export function marksOf(box: string, estimator: string, { key, name, points }: Series): Mark[] {
  return points.map((point) => ({
    key: `${box}/${key}/${point.q}`,
    label: `${key === 'together' ? 'The three together' : name} ${shareWords(point)} in ${quarterWords(point.q)}, ${estimator}, ${madeBy(key, point)}grade ${point.g}`,
  }));
}

/** A label for every point a reader drew. */
export function guessMarks(key: 'AWS' | 'together', drawn: readonly GuessPoint[]): Mark[] {
  const name = key === 'AWS' ? 'AWS' : 'the three together';
  return drawn.map(({ q, v }) => ({
    key: `${key}/yours/${q}`,
    label: `Your guess: ${name} ${v}% in ${quarterWords(q)}`,
  }));
}

function madeBy(key: string, { how }: Point): string {
  if (key !== 'together') return '';
  if (how === 'printed') return 'as printed, ';
  return how === 'rest' ? '100 less all others, ' : 'added here, ';
}
