import { remainder } from './remainder.ts';
import type { Shares } from './Shares.ts';

/**
 * What each of n owners holds, in per cent, smallest first: the named firms, and the remainder in
 * equal parts among the n − named others. The raw material of a Lorenz curve.
 *
 * Equal parts are the kindest case: any other division of the remainder is less equal. With n equal
 * to the number of named firms, the remainder is left out and only the named are compared. With one
 * other, the remainder would be a single owner, which it never is: that is refused.
 *
 * @param n How many owners there are in all, named or not: a whole number.
 * @throws {RangeError} If n is not whole, is below the number of firms named, or leaves the
 *   remainder to one owner; or if the shares fail `checkShares`.
 */
export function holdings(shares: Shares, n: number): readonly number[] {
  const rest = remainder(shares);
  const named = Object.values(shares);
  const others = n - named.length;

  if (!Number.isInteger(n) || others < 0) {
    throw new RangeError(
      `${n} owners cannot include the ${named.length} named. ` +
        `Give a whole number, ${named.length} (the named alone) or more.`,
    );
  }
  if (others === 1 && rest > 0) {
    throw new RangeError(
      `${n} owners would make the remainder, ${Number(rest.toFixed(3))}, a single owner. ` +
        `Count ${named.length} (leave it out) or at least ${named.length + 2}.`,
    );
  }

  const unnamed = Array.from({ length: others }, () => rest / others);
  return [...named, ...unnamed].sort((a, b) => a - b);
}
