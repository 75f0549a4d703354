import { checkShares } from './checkShares.ts';
import { HAIR } from './hair.ts';
import type { Shares } from './Shares.ts';
import { total } from './total.ts';

/**
 * What the named firms do not hold, in per cent: 100 less their total, and 0 where rounding carries
 * the total past 100 or the sum misses it by less than a hair. It may be one hidden giant or a thousand small firms; nobody knows, so no
 * measure here squares it, ranks it or merges it.
 *
 * @throws {RangeError} If the shares fail `checkShares`.
 */
export function remainder(shares: Shares): number {
  checkShares(shares);
  const rest = 100 - total(shares);
  return rest > HAIR ? rest : 0;
}
