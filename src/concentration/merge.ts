import { checkShares } from './checkShares.ts';
import { shareOf } from './shareOf.ts';
import type { Shares } from './Shares.ts';

/**
 * The market after two or more firms become one, named “A + B”, which holds what they held.
 *
 * Merging a and b raises the HHI by (a + b)² − a² − b² = 2ab, whatever the rest of the market does.
 * A contract that moves no ownership, such as a lease, merges nothing and changes nothing here.
 *
 * @throws {RangeError} If fewer than two firms are given, one is given twice or is not named in the
 *   market, or the shares fail `checkShares`. The remainder is not a firm and cannot be merged.
 */
export function merge(shares: Shares, firms: readonly string[]): Shares {
  checkShares(shares);
  if (firms.length < 2 || new Set(firms).size < firms.length) {
    throw new RangeError(
      `Cannot merge [${firms.join(', ')}]. Give two or more different firms of this market.`,
    );
  }

  const together = firms.reduce((sum, firm) => sum + shareOf(shares, firm), 0);
  const others = Object.entries(shares).filter(([firm]) => !firms.includes(firm));
  return {
    // Rounded shares may sum to a little over 100; a firm cannot hold more than all.
    [firms.join(' + ')]: Math.min(100, together),
    ...Object.fromEntries(others),
  };
}
