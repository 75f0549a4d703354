import { eu2004 } from './eu2004.ts';
import { hhi } from './hhi.ts';
import { MONOPOLY } from './monopoly.ts';
import type { Merger } from './Merger.ts';
import type { MergerReading } from './MergerReading.ts';
import { shareOf } from './shareOf.ts';
import type { Shares } from './Shares.ts';
import { us2010 } from './us2010.ts';
import { us2023 } from './us2023.ts';

const READINGS = { 'us-2010': us2010, 'us-2023': us2023, 'eu-2004': eu2004 };

/**
 * What a merger of two named firms would do to the HHI, and how a guideline would read it. Each
 * document is cited where its rule is written: `us2023`, `us2010`, `eu2004`.
 *
 * The change is 2ab, twice the product of the two shares, and needs nobody else's share. The levels
 * before and after count the remainder as nobody, so a full table could raise them but never lower
 * them: a presumption found here stands, while a merger cleared on its level here might not be.
 *
 * Shares that rounding carries past 100 make no firm with more than all and no index above 10,000: the
 * two hold 100 at most, as in `merge`, and the change is what is missing from 10,000 where 2ab is more.
 *
 * The test is for firms: a row that stands for many, such as a country's buyers, is not one. And it
 * is for mergers: a lease changes no share.
 *
 * @throws {RangeError} If the two are the same firm, one is not named in the market, or the shares
 *   fail `checkShares`.
 */
export function mergerTest(
  shares: Shares,
  [a, b]: readonly [string, string],
  guideline: keyof typeof READINGS,
): Merger & MergerReading {
  const before = hhi(shares);
  const shareA = shareOf(shares, a);
  const shareB = shareOf(shares, b);
  if (a === b) {
    throw new RangeError(`"${a}" cannot merge with itself. Name two different firms.`);
  }

  const change = Math.min(2 * shareA * shareB, MONOPOLY - before);
  const combinedShare = Math.min(100, shareA + shareB);
  const merger = { before, after: before + change, change, combinedShare };
  return { ...merger, ...READINGS[guideline](merger) };
}
