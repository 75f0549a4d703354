import type { Grade } from '../../evidence/row.ts';
import type { Table } from '../../figure-kit/table.ts';
import type { Summary } from './summary.ts';

/** What one owner holds of one designer's chips, in H100-equivalents. */
export interface Part {
  readonly by: string;
  /** 5th and 95th percentile of the estimate; null where none is published. */
  readonly low: number | null;
  readonly mid: number;
  readonly high: number | null;
}

export interface OwnerRow {
  readonly key: string;
  readonly name: string;
  readonly colour: string;
  readonly grade: Grade;
  readonly parts: readonly Part[];
}

export interface OwnershipRows {
  readonly title: string;
  /** The named owners, largest first, and last everyone not named: `other`, which is no owner. */
  readonly owners: readonly OwnerRow[];
  /** What twenty thousand re-rolls gave. */
  readonly solid: Summary;
  /** Every estimate with its range; last the smuggled chips, inside `other` already and never added. */
  readonly table: Table;
}

/** The five US firms of the title. */
export const FIVE: readonly string[] = ['google', 'microsoft', 'amazon', 'meta', 'oracle'];

/** Percent of the whole each owner holds when every estimate is at its middle. */
export function tableShares(owners: readonly OwnerRow[]): number[] {
  return sharesOf(owners.map(({ parts }) => parts.reduce((sum, { mid }) => sum + mid, 0)));
}

/** Amounts as percent of their sum. */
export function sharesOf(amounts: readonly number[]): number[] {
  const all = amounts.reduce((sum, amount) => sum + amount, 0);
  return amounts.map((amount) => (100 * amount) / all);
}

/** What the owners of a list hold together, in percent. */
export function together(
  owners: readonly { readonly key: string }[],
  shares: readonly number[],
  keys = FIVE,
): number {
  return shares.reduce(
    (sum, share, i) => sum + (keys.includes(owners[i]?.key ?? '') ? share : 0),
    0,
  );
}

/** Whether any part of an owner's holding has a published range to draw from. */
export function moves({ parts }: OwnerRow): boolean {
  return parts.some(({ low, high }) => low !== null && high !== null);
}
