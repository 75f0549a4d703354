import { checkShares } from './checkShares.ts';
import type { Shares } from './Shares.ts';

/**
 * Turns the firm rows of a table into shares. The caller leaves out remainders and aggregates.
 *
 * A name that comes twice is refused, because the second row would silently replace the first: in
 * these tables it means two periods, two estimators or two metrics of one market were mixed.
 *
 * @param rows Pairs of firm name and share in per cent.
 * @throws {RangeError} If a firm is named twice, or the shares fail `checkShares`.
 */
export function namedShares(rows: Iterable<readonly [firm: string, share: number]>): Shares {
  const shares = new Map<string, number>();

  for (const [firm, share] of rows) {
    if (shares.has(firm)) {
      throw new RangeError(
        `"${firm}" is named twice. Keep one row a firm: one period, one estimator, one metric.`,
      );
    }
    shares.set(firm, share);
  }

  const named = Object.fromEntries(shares);
  checkShares(named);
  return named;
}
