import { checkShares } from './checkShares.ts';
import { shareOf } from './shareOf.ts';
import type { Shares } from './Shares.ts';

/**
 * The market after some percentage points move from one firm to another, as when a second source is
 * built up. From a to b, moving y changes the HHI by −2y(a − b) + 2y²: from a leader to a follower
 * it falls until the two are equal, and is back where it began when they have changed places.
 *
 * @param points Percentage points of the whole market, from 0 to all that `from` holds.
 * @throws {RangeError} If the points are out of range, a firm is not named in the market or is both
 *   giver and taker, or the shares fail `checkShares`.
 */
export function transfer(shares: Shares, from: string, to: string, points: number): Shares {
  checkShares(shares);
  const giver = shareOf(shares, from);
  const taker = shareOf(shares, to);

  if (from === to) {
    throw new RangeError(`Cannot move share from "${from}" to itself. Name two different firms.`);
  }
  if (!(points >= 0 && points <= giver)) {
    throw new RangeError(`Cannot move ${points} points from "${from}". Give 0 to ${giver}.`);
  }
  // Rounded shares may sum to a little over 100; a firm cannot hold more than all.
  return { ...shares, [from]: giver - points, [to]: Math.min(100, taker + points) };
}
