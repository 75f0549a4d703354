import { checkShares } from './checkShares.ts';
import type { Shares } from './Shares.ts';

/**
 * The n-firm concentration ratio, CRn: what the n largest firms hold together, in per cent.
 *
 * The oldest ruler and the easiest to say aloud. It cannot see how the n divide their part: one
 * firm with 97 and three with 1 have the same CR4 as four with 25. Where a table names fewer than n
 * firms, this is what the named ones hold, which the true ratio can only exceed.
 *
 * @param n How many of the largest firms to count: a whole number from 1.
 * @returns Per cent.
 * @throws {RangeError} If n is not a whole number from 1, or the shares fail `checkShares`.
 */
export function concentrationRatio(shares: Shares, n: number): number {
  checkShares(shares);
  if (!Number.isInteger(n) || n < 1) {
    throw new RangeError(`CR${n} has no meaning. Count a whole number of firms, 1 or more.`);
  }

  return Object.values(shares)
    .sort((a, b) => b - a)
    .slice(0, n)
    .reduce((sum, share) => sum + share, 0);
}
