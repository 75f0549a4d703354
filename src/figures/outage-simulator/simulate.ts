import { random } from '../../figure-kit/random.ts';
import type { Model } from './maths.ts';

/** Suppliers a year is drawn for, whether they are asked for or not. */
const MOST = 8;

/**
 * Simulated years: the share of the computing left in each, 0 to 1. Whether the step upstream fails,
 * who depends on it that year and who fails alone is drawn each year anew, each by itself.
 * A year draws the same numbers whatever is asked, so that moving one setting changes only what
 * depends on it.
 *
 * @param weights Share of each supplier, adding up to 1; as many as there are suppliers.
 * @param seed A whole number; one seed gives one set of years.
 */
export function simulate(
  { q, s, z }: Omit<Model, 'n'>,
  weights: readonly number[],
  seed: number,
  years: number,
): number[] {
  const { uniform } = random(seed);
  return Array.from({ length: years }, () => {
    const upstream = uniform() < s;
    let left = 0;
    for (let i = 0; i < MOST; i++) {
      const [depends, fails] = [uniform() < z, uniform() < q];
      if (!fails && !(upstream && depends)) left += weights[i] ?? 0;
    }
    return Math.round(left * 1e9) / 1e9;
  });
}
