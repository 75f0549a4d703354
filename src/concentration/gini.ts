import { lorenz } from './lorenz.ts';
import type { Shares } from './Shares.ts';

/**
 * The Gini coefficient: the area between the Lorenz curve and the diagonal, as a fraction of the
 * whole triangle under the diagonal. 0 when all owners hold the same; never quite 1, since with n
 * owners it is at most 1 − 1/n.
 *
 * It needs n, and means nothing without it, because it measures inequality *among those counted*.
 * Two firms of 50 give 0 when only they are counted, and 0.98 when 98 who hold nothing are counted
 * too; the HHI is 5,000 both times. A Gini of firms says as much about the list as about the firms:
 * print n beside it.
 *
 * Gini, Variabilità e mutabilità (1912). This is the coefficient of the owners counted, without the
 * n / (n − 1) by which statisticians correct a sample.
 *
 * @param n How many owners there are in all; see `holdings` for how the unnamed are counted.
 * @returns A fraction, from 0 up to, not including, 1.
 * @throws {RangeError} As `holdings`.
 */
export function gini(shares: Shares, n: number): number {
  const curve = lorenz(shares, n);

  // Under the curve lie n trapezia of width 1/n; the triangle's area is a half: hence twice.
  const twiceAreaUnder = curve.slice(1).reduce((area, { held }, i) => {
    const before = curve[i]?.held ?? 0;
    return area + (before + held) / n;
  }, 0);

  // Equal holdings may leave a rounding error just below 0.
  return Math.max(0, 1 - twiceAreaUnder);
}
