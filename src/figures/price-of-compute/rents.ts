import type { Grade } from '../../evidence/row.ts';

/** Kinds of price: different things, never joined. */
export type RentKind = 'spot' | 'range' | 'median' | 'reserved';

/** A reported price of an hour of an H100, in US dollars; one price has equal ends. */
export interface Rent {
  readonly key: string;
  readonly kind: RentKind;
  readonly date: string;
  /** The date in decimal years. */
  readonly time: number;
  readonly low: number;
  readonly high: number;
  readonly grade: Grade;
  /** What its mark says. */
  readonly label: string;
}

/** Between the first and the last single price of a kind. */
export interface Change {
  readonly from: Rent;
  readonly to: Rent;
  /** Percent of the first. */
  readonly percent: number;
}

/** How a kind of price changed; undefined where it has fewer than two single prices. */
export function changeOf(rents: readonly Rent[], kind: RentKind): Change | undefined {
  const own = rents.filter((rent) => rent.kind === kind && rent.low === rent.high);
  const [from, to] = [own[0], own.at(-1)];
  if (!from || !to || from === to) return undefined;
  return { from, to, percent: (100 * (to.low - from.low)) / from.low };
}

/** The ends of the months a reader draws a price for, in decimal years. */
export const GUESSED = [
  { label: 'June 2023', time: 2023.4932 },
  { label: 'March 2024', time: 2024.2459 },
  { label: 'December 2024', time: 2024.9973 },
  { label: 'September 2025', time: 2025.7452 },
  { label: 'May 2026', time: 2026.411 },
] as const;

/** Where a drawn line stands at a time: straight between the months drawn, level outside them. */
export function guessAt(guess: readonly number[], time: number): number {
  const after = GUESSED.findIndex((month) => month.time >= time);
  const value = (i: number) => guess[i] ?? 0;
  if (after <= 0) return value(after === 0 ? 0 : GUESSED.length - 1);
  const [a, b] = [GUESSED[after - 1]?.time ?? 0, GUESSED[after]?.time ?? 1];
  return value(after - 1) + ((value(after) - value(after - 1)) * (time - a)) / (b - a);
}

/** How far a drawn line is from a reported price, in dollars: above is positive, within a range is nothing. */
export function gapTo(guess: readonly number[], { time, low, high }: Rent): number {
  const drawn = guessAt(guess, time);
  return drawn > high ? drawn - high : drawn < low ? drawn - low : 0;
}
