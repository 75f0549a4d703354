import { quarterTime } from '../../figure-kit/drawing/quarterTime.ts';
import type { Point } from './maths.ts';
import { SLOTS, START } from './slots.ts';

/** A line as the reader drew it: a share in percent for each slot; 0 is not drawn yet. */
export type Guess = readonly number[];

/** A drawn point: its quarter and its share in percent. */
export interface GuessPoint {
  readonly q: string;
  readonly v: number;
}

/** Draws a slot at a share from 1 to 100, and straight to it the slots on the way that were passed over. */
export function drawTo(guess: Guess, slot: number, share: number, start: number): Guess {
  const next = SLOTS.map((_, i) => guess[i] ?? 0);
  next[slot] = whole(share);
  let before = slot - 1;
  while (before >= 0 && !next[before]) before--;
  const from = before < 0 ? { t: quarterTime(START), v: start } : { t: time(before), v: next[before] ?? start };
  for (let i = before + 1; i < slot; i++) {
    next[i] = whole(from.v + ((share - from.v) * (time(i) - from.t)) / (time(slot) - from.t));
  }
  return next;
}

/** The points drawn so far, in order of time. */
export function drawnOf(guess: Guess): GuessPoint[] {
  return SLOTS.flatMap((q, i) => (guess[i] ? [{ q, v: guess[i] }] : []));
}

/** The last slot: what was drawn for it, and how many points of share the count is above that; null when it was not drawn. */
export function gapOf(guess: Guess, points: readonly Point[]): { drawn: number; counted: number; gap: number } | null {
  const q = SLOTS[SLOTS.length - 1];
  const drawn = guess[SLOTS.length - 1];
  const counted = points.find((point) => point.q === q)?.v;
  return drawn && counted !== undefined ? { drawn, counted, gap: counted - drawn } : null;
}

function time(slot: number): number {
  return quarterTime(SLOTS[slot] ?? START);
}

function whole(share: number): number {
  return Math.min(100, Math.max(1, Math.round(share)));
}
