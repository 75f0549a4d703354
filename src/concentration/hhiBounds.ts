import { hhi } from './hhi.ts';
import { remainder } from './remainder.ts';
import type { Shares } from './Shares.ts';

/**
 * How low and how high the HHI can be, given a remainder r that no table names.
 *
 * - `lower`: the remainder is dust, so many small firms that their squares vanish. No assumption.
 * - `tight`: the remainder is cut into firms as large as the smallest named one, of share m, and a
 *   last piece: ⌊r/m⌋·m² + (r − ⌊r/m⌋·m)². It *assumes that no unnamed firm is larger than the
 *   smallest named one*, as in a table that ranks the leaders and stops. Under that assumption no
 *   division of r gives more, since moving share from a smaller firm to a larger raises the sum.
 * - `single`: the remainder is one firm, r². It assumes nothing, and it is often absurd: where a
 *   table names 28, 21 and 14, it puts an unheard-of firm of 37 in first place.
 *
 * Always lower ≤ tight ≤ single, and all three meet when everybody is named.
 *
 * @returns HHI points, 0–10,000.
 * @throws {RangeError} If the shares fail `checkShares`.
 */
export function hhiBounds(shares: Shares): { lower: number; tight: number; single: number } {
  const lower = hhi(shares);
  const rest = remainder(shares);

  // A firm that holds nothing tells us nothing about the size of those not named.
  const smallest = Math.min(...Object.values(shares).filter((share) => share > 0));
  const pieces = Math.floor(rest / smallest);
  const last = rest - pieces * smallest;

  return { lower, tight: lower + pieces * smallest ** 2 + last ** 2, single: lower + rest ** 2 };
}
