import { holdings } from './holdings.ts';
import type { Shares } from './Shares.ts';

/**
 * The Lorenz curve: line the owners up from the smallest to the largest, and after each one ask
 * what fraction of the owners has passed and what fraction of the whole they hold.
 *
 * If all hold the same, the curve is the diagonal; the more it sags, the more unequal the holdings.
 * It always starts at (0, 0), ends at (1, 1), never crosses the diagonal and bends only upwards,
 * because each owner adds at least as much as the one before.
 *
 * Lorenz, “Methods of Measuring the Concentration of Wealth”, Publications of the American
 * Statistical Association 9 (1905), 209–219.
 *
 * @param n How many owners there are in all; see `holdings` for how the unnamed are counted.
 * @returns n + 1 points: fraction of owners, fraction held, both 0–1.
 * @throws {RangeError} As `holdings`.
 */
export function lorenz(shares: Shares, n: number): readonly { owners: number; held: number }[] {
  const sums = [0];
  let sum = 0;
  for (const holding of holdings(shares, n)) {
    sum += holding;
    sums.push(sum);
  }
  return sums.map((soFar, count) => ({ owners: count / n, held: soFar / sum }));
}
