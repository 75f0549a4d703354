import type { Point } from './maths.ts';
import { LAST, SLOTS } from './slots.ts';

/** A line as the reader drew it: a share in percent for each slot; 0 is not drawn yet. */
export type Guess = readonly number[];

/** A drawn point: its quarter and its share in percent. */
export type GuessPoint = Pick<Point, 'q' | 'v'>;

/** The points drawn so far, in order of time. */
export function drawnOf(guess: Guess): GuessPoint[] {
  return SLOTS.flatMap((q, i) => (guess[i] ? [{ q, v: guess[i] }] : []));
}

/** What was drawn and what was counted for the last quarter, in percent; null when it was not drawn. */
export function gapOf(
  guess: Guess,
  points: readonly Point[],
): { drawn: number; counted: number } | null {
  const drawn = guess[SLOTS.length - 1];
  const counted = points.find(({ q }) => q === LAST)?.v;
  return drawn && counted !== undefined ? { drawn, counted } : null;
}
