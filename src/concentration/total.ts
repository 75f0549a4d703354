import type { Shares } from './Shares.ts';

/** What the named firms hold together, in per cent. Rounding may carry it a little past 100. */
export function total(shares: Shares): number {
  return Object.values(shares).reduce((sum, share) => sum + share, 0);
}
