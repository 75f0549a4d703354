import { checkShares } from './checkShares.ts';
import { MONOPOLY } from './monopoly.ts';
import type { Shares } from './Shares.ts';

/**
 * The Herfindahl-Hirschman index: the sum of the squares of the shares, in percentage points.
 *
 * Squaring is the whole idea. It weighs each firm by its own share, so a firm of 40 counts sixteen
 * times a firm of 10. When everybody is named, the index over 100 is an average that can be
 * pictured: pick a unit of this market blindly, and that is the share to expect of whoever sold it.
 * It runs from nearly 0 (countless tiny firms) to 10,000 (one firm has it all); n equal firms give
 * 10,000 / n.
 *
 * The remainder counts as nobody here, which makes this the lower bound of the true index: see
 * `hhiBounds` for how far above it the truth may lie.
 *
 * Hirschman, “The Paternity of an Index”, American Economic Review 54 (1964), 761–762, on who was
 * first; US Department of Justice, https://www.justice.gov/atr/herfindahl-hirschman-index, on use.
 *
 * Shares that rounding carries past 100 are still one market, so the index stops at 10,000: nothing is
 * more concentrated than one firm that has it all.
 *
 * @returns HHI points, 0–10,000.
 * @throws {RangeError} If the shares fail `checkShares`.
 */
export function hhi(shares: Shares): number {
  checkShares(shares);
  return Math.min(
    MONOPOLY,
    Object.values(shares).reduce((sum, share) => sum + share ** 2, 0),
  );
}
