import { monthOf } from '../../figure-kit/words/monthOf.ts';
import { changeOf, gapTo, GUESSED } from './rents.ts';
import type { Rent, RentKind } from './rents.ts';

export const KINDS: Readonly<Record<RentKind, string>> = {
  spot: 'On demand and spot',
  range: 'Listed range',
  median: 'Listed median',
  reserved: 'One-year contract',
};

/** Dollars an hour: "$7", "$2.95". */
export function price(value: number): string {
  return `$${Number.isInteger(value) ? value : value.toFixed(2)}`;
}

/** "$7", or "$4 to $8". */
export function span({ low, high }: Pick<Rent, 'low' | 'high'>): string {
  return low === high ? price(low) : `${price(low)} to ${price(high)}`;
}

/** "down 58%", "up 38%"; undefined where a kind has no two single prices. */
export function changeIn(rents: readonly Rent[], kind: RentKind): string | undefined {
  const change = changeOf(rents, kind);
  return change && `${change.percent < 0 ? 'down' : 'up'} ${Math.round(Math.abs(change.percent))}%`;
}

/** How far the reader's line runs from what was reported, in dollars. */
export function gapSentence(guess: readonly number[], rents: readonly Rent[]): string {
  const gaps = rents.map((rent) => ({ rent, gap: gapTo(guess, rent) }));
  const within = gaps.filter(({ gap }) => gap === 0).length;
  const off = gaps.reduce((sum, { gap }) => sum + Math.abs(gap), 0) / Math.max(1, gaps.length);
  const worst = gaps.reduce(
    (a, b) => (Math.abs(b.gap) > Math.abs(a.gap) ? b : a),
    gaps[0] ?? { rent: undefined, gap: 0 },
  );
  const most =
    worst.rent && worst.gap !== 0
      ? ` It misses most in ${monthOf(worst.rent.date)}, ${dollarsOf(worst.gap)} ${worst.gap > 0 ? 'above' : 'below'} the ${KINDS[worst.rent.kind].toLowerCase()} of ${span(worst.rent)}.`
      : '';
  const trends = (['median', 'reserved'] as const).map(
    (kind) => `${KINDS[kind].toLowerCase()} ${changeIn(rents, kind) ?? ''}`,
  );
  return `Your line meets ${within} of ${rents.length} reported prices and is off by ${dollarsOf(off)} an hour on average.${most} No one line could meet them all: ${trends.join(', ')}.`;
}

/** What the reader has drawn so far, and nothing of what was reported. */
export function guessSentence(guess: readonly number[]): string {
  const points = GUESSED.map(({ label }, i) => `${price(guess[i] ?? 0)} in ${label}`);
  return `Your line for an hour of one H100: ${points.join(', ')}.`;
}

function dollarsOf(gap: number): string {
  return `$${Math.abs(gap).toFixed(2)}`;
}
