import { checkShares } from './checkShares.ts';
import type { Shares } from './Shares.ts';

/**
 * The market after a newcomer adds to it, as when a public owner buys new machines. Nobody loses a
 * machine, but everybody's share shrinks: adding a fraction x of the old stock turns each share s
 * into s / (1 + x), and the newcomer has x / (1 + x) of the new whole.
 *
 * The HHI becomes H / (1 + x)² + (100x / (1 + x))². It falls until x = H / 10,000, when the
 * newcomer is as large as the average firm the HHI describes, and rises as it becomes a giant
 * itself.
 *
 * @param size What the newcomer adds, in per cent of the market as it was.
 * @throws {RangeError} If the size is not above 0, the name is taken, or the shares fail
 *   `checkShares`.
 */
export function enter(shares: Shares, newcomer: string, size: number): Shares {
  checkShares(shares);
  if (Object.hasOwn(shares, newcomer)) {
    throw new RangeError(`"${newcomer}" is already in this market. Give the newcomer a new name.`);
  }
  if (!Number.isFinite(size) || size <= 0) {
    throw new RangeError(`"${newcomer}" cannot add ${size}%. Give a percentage above 0.`);
  }

  const growth = 1 + size / 100;
  const others = Object.entries(shares).map(([firm, share]) => [firm, share / growth] as const);
  return { ...Object.fromEntries(others), [newcomer]: size / growth };
}
