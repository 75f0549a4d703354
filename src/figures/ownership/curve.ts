import { gini } from '../../concentration/gini.ts';
import { lorenz } from '../../concentration/lorenz.ts';
import type { Shares } from '../../concentration/Shares.ts';

/** A Lorenz curve to draw: its corners from 0,0 to 1,1, and what it comes to. */
export interface Curve {
  readonly points: readonly { readonly owners: number; readonly held: number }[];
  readonly gini: number;
  /** How many owners were counted: without it the coefficient means nothing. */
  readonly n: number;
}

/** The curve of the named and, where `n` is larger, of the rest in equal parts; see `holdings`. */
export function curveOf(shares: Shares, n: number): Curve {
  const all = lorenz(shares, n);
  const points = all.filter(({ held }, i) => {
    const [before, after] = [all[i - 1], all[i + 1]];
    return !before || !after || Math.abs(after.held - held - (held - before.held)) > 1e-9;
  });
  return { points, gini: gini(shares, n), n };
}
