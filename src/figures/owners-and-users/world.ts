import type { Firm } from '../../figure-kit/firms.ts';
import type { Grade } from '../../evidence/row.ts';

/** What one owner bought or one lab uses, in H100-equivalents; the ends are the 5th and 95th percentile. */
export interface Holding extends Firm {
  readonly low: number | null;
  readonly mid: number;
  readonly high: number | null;
  readonly grade: Grade;
}

/** Two estimates of the end of 2025 that have no table between them: who bought what, and which lab uses how much. */
export interface World {
  readonly owned: readonly Holding[];
  readonly used: readonly Holding[];
  /** All that was bought, and all that was at work: not the same base. */
  readonly bought: number;
  readonly deployed: number;
}

/** What the five labs use together, and what share of the deployed that is, in percent. */
export function usedByLabs({ used, deployed }: World): { sum: number; percent: number } {
  const sum = used.reduce((total, { mid }) => total + mid, 0);
  return { sum, percent: (100 * sum) / (deployed || 1) };
}

/** A count of H100-equivalents in millions, to two digits under ten. */
export function millions(count: number): string {
  const value = count / 1e6;
  return value >= 9.95
    ? value.toFixed(1).replace(/\.0$/u, '')
    : value.toPrecision(value < 0.095 ? 1 : 2);
}
