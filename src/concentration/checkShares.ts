import type { Shares } from './Shares.ts';
import { total } from './total.ts';

/** Rounding to whole per cents moves one share by at most half a point. */
const ROUNDING = 0.5;

/**
 * Refuses what cannot be a list of market shares, so that no measure here returns a number for it.
 *
 * Published shares are rounded one by one, so three of them may honestly sum to 101.5: each firm
 * earns half a point of grace. More than that means two tables were mixed or a total was counted.
 *
 * @throws {RangeError} If a share is not a number, is below 0 or above 100; if the shares sum to
 *   more than rounding explains; or if nobody holds anything.
 */
export function checkShares(shares: Shares): void {
  const firms = Object.entries(shares);

  for (const [firm, share] of firms) {
    if (!Number.isFinite(share)) {
      throw new RangeError(
        `The share of "${firm}" is ${share}, not a percentage. ` +
          'Give a number from 0 to 100; if it is not published, leave the firm out.',
      );
    }
    if (share < 0 || share > 100) {
      throw new RangeError(
        `The share of "${firm}" is ${share}, outside 0 to 100. ` +
          'Give a percentage of the market, not an amount or a change.',
      );
    }
  }

  const sum = total(shares);
  if (sum > 100 + ROUNDING * firms.length) {
    throw new RangeError(
      `The ${firms.length} shares sum to ${Number(sum.toFixed(3))}, more than rounding explains. ` +
        'Keep to one market, one period and one estimator, and leave out rows that are totals.',
    );
  }
  if (sum === 0) {
    throw new RangeError('No firm holds a share. Name at least one with a share above 0.');
  }
}
