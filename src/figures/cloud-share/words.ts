import { listed } from '../../figure-kit/words/listed.ts';
import { plural } from '../../figure-kit/words/plural.ts';
import { quarterWords } from '../../figure-kit/words/quarterWords.ts';
import { drawnOf, gapOf } from './guess.ts';
import type { Guess } from './guess.ts';
import { nearest, quartersOf, readingOf } from './maths.ts';
import type { Estimator, Point, Reading } from './maths.ts';

/** A share as printed: a floor says so, a band gives its ends. */
export function shareWords({ v, floor, lo, hi }: Point): string {
  if (floor) return `at least ${v}%`;
  return lo === undefined || hi === undefined ? `${v}%` : `${v}% (${lo} to ${hi})`;
}

/** What the firms and their sum are at in one reading. */
export function listWords(reading: Reading): string {
  const firms = (['AWS', 'Microsoft', 'Google'] as const).flatMap((key) => {
    const point = reading[key];
    return point ? [`${key} ${shareWords(point)}`] : [];
  });
  const sum = reading.together ? `the three together ${shareWords(reading.together)}` : '';
  return [listed(firms), sum].filter(Boolean).join('; ');
}

/** What one estimator says of a quarter, and what the others say of the same one. */
export function readingSays(all: readonly Estimator[], chosen: Estimator, q: string): string {
  const at = nearest(quartersOf(chosen), q);
  const reading = readingOf(chosen, at) ?? {};
  const none =
    at === q ? '' : `${chosen.name}: nothing found for ${quarterWords(q)}. The nearest: `;
  const weak = Object.values(reading).some(({ g }) => g === 'low');
  const others = all.flatMap((other) => {
    const same = other === chosen ? null : readingOf(other, at);
    return same ? [` ${other.name}, same quarter: ${listWords(same)}.`] : [];
  });
  return [
    `${none}${chosen.name}, ${quarterWords(at)}: ${listWords(reading)}.`,
    weak ? ' This rests on weak evidence.' : '',
    ...others,
    others.length ? ' They measure different markets.' : '',
  ].join('');
}

/** The gap between what a reader drew and what an estimator counted, line by line. */
export function gapSays(
  { name: who, series }: Estimator,
  guesses: Readonly<Record<string, Guess>>,
): string {
  const lines = series.flatMap(({ key, points }) => {
    const guess = guesses[key];
    if (!guess) return [];
    const name = key === 'AWS' ? key : 'the three together';
    const found = gapOf(guess, points);
    if (found)
      return `You drew ${name} at ${found.drawn}% in early 2026; ${who} counts ${found.counted}%, ${missed(found.counted - found.drawn)}.`;
    const far = drawnOf(guess).at(-1);
    return far
      ? `Your line for ${name} stops in ${quarterWords(far.q)}.`
      : `You drew no line for ${name}.`;
  });
  return lines.join(' ');
}

function missed(gap: number): string {
  const size = Math.abs(gap);
  return gap
    ? `${size} ${plural(size, 'point')} ${gap > 0 ? 'above' : 'below'} your line`
    : 'just what you drew';
}
