import { checkShares } from './checkShares.ts';
import { shareOf } from './shareOf.ts';
import type { Shares } from './Shares.ts';

/**
 * The market after one firm of share s is divided into k equal parts, “A, 1 of 2” and so on.
 *
 * Takes s²(1 − 1/k) off the HHI: halving the firm halves its square. Equal parts lower the index
 * the most; a real divestiture lowers it less.
 *
 * @param k Into how many parts: a whole number from 2.
 * @throws {RangeError} If k is not a whole number from 2, the firm is not named in the market, or
 *   the shares fail `checkShares`.
 */
export function split(shares: Shares, firm: string, k: number): Shares {
  checkShares(shares);
  if (!Number.isInteger(k) || k < 2) {
    throw new RangeError(`Cannot split "${firm}" into ${k}. Give a whole number of parts, from 2.`);
  }

  const part = shareOf(shares, firm) / k;
  const parts = Array.from({ length: k }, (_, i) => [`${firm}, ${i + 1} of ${k}`, part] as const);
  const others = Object.entries(shares).filter(([name]) => name !== firm);
  return Object.fromEntries([...parts, ...others]);
}
