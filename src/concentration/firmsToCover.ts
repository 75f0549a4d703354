import { checkShares } from './checkShares.ts';
import { HAIR } from './hair.ts';
import type { Shares } from './Shares.ts';

/**
 * How many firms, largest first, it takes to cover a given part of the market: the number of doors
 * an inspector must knock on. The concentration ratio asked the other way round, and the reason why
 * a concentrated market is easier to govern.
 *
 * @param percent The part to cover, above 0 and up to 100.
 * @returns A number of firms; `undefined` where all the named firms together do not reach it.
 * @throws {RangeError} If percent is out of range, or the shares fail `checkShares`.
 */
export function firmsToCover(shares: Shares, percent: number): number | undefined {
  checkShares(shares);
  if (!(percent > 0 && percent <= 100)) {
    throw new RangeError(
      `Cannot cover ${percent}% of a market. Give a percentage above 0, to 100.`,
    );
  }

  let covered = 0;
  const largestFirst = Object.values(shares).sort((a, b) => b - a);
  const last = largestFirst.findIndex((share) => (covered += share) >= percent - HAIR);
  return last === -1 ? undefined : last + 1;
}
