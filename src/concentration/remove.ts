import { checkShares } from './checkShares.ts';
import { shareOf } from './shareOf.ts';
import type { Shares } from './Shares.ts';
import { total } from './total.ts';

/**
 * What is left when a firm is gone, and the market of those who stay.
 *
 * The rest are renormalised: what is left becomes the new 100, the remainder included, so a share s
 * becomes s / (1 − x) where the lost firm held a fraction x of the whole. This is arithmetic on
 * shares, not a forecast: it says what vanishes, not who would step in.
 *
 * @returns `lost` and `left` in per cent of the old market; `rest` in per cent of what is left.
 *   When the firm had everything, `left` is 0 and `rest` is empty, and no measure will take it.
 * @throws {RangeError} If the firm is not named in the market, or the shares fail `checkShares`.
 */
export function remove(shares: Shares, firm: string): { lost: number; left: number; rest: Shares } {
  checkShares(shares);
  const lost = shareOf(shares, firm);
  // Where rounding carries the total past 100, the total is the whole.
  const left = Math.max(100, total(shares)) - lost;

  const others = Object.entries(shares).filter(([name]) => name !== firm && left > 0);
  const rest = Object.fromEntries(others.map(([name, share]) => [name, (100 * share) / left]));
  return { lost, left, rest };
}
