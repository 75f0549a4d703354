import { checkShares } from './checkShares.ts';
import { shareOf } from './shareOf.ts';
import type { Shares } from './Shares.ts';

/**
 * Returns a row to the remainder: what it held is still held, but by nobody we can name as one
 * firm.
 *
 * For rows that only look like firms, such as all the buyers of a country. It differs from
 * `remove`, where the holding itself is gone and the others' shares grow; here no other share
 * changes.
 *
 * @throws {RangeError} If the row is not in the market, or the shares fail `checkShares`.
 */
export function unname(shares: Shares, row: string): Shares {
  checkShares(shares);
  shareOf(shares, row);
  return Object.fromEntries(Object.entries(shares).filter(([name]) => name !== row));
}
