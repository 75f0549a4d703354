import type { Shares } from './Shares.ts';

/**
 * The share of one firm, in per cent. A firm without a row has no share rather than a share of 0.
 *
 * @throws {RangeError} If the firm is not named in this market.
 */
export function shareOf(shares: Shares, firm: string): number {
  // Names come from the address bar too, so “constructor” must not find Object's own.
  const share = Object.hasOwn(shares, firm) ? shares[firm] : undefined;
  if (share === undefined) {
    throw new RangeError(
      `"${firm}" is not named in this market. Choose from: ${Object.keys(shares).join(', ')}.`,
    );
  }
  return share;
}
