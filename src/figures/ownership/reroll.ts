import { random } from '../../figure-kit/random.ts';
import { sharesOf } from './maths.ts';
import type { OwnerRow, Part } from './maths.ts';

/** A normal number lies below this many standard deviations with a chance of 95%. */
const Z95 = 1.645;

/**
 * Worlds the estimates allow: in each, every amount with a published range is drawn anew, and the
 * owners' shares follow. A world is a list of percentages in the order of the owners.
 *
 * An amount with middle m and 5th and 95th percentiles low and high becomes m·exp(σz), z normal, with
 * σ = ln(high/m)/1.645 where z > 0 and ln(m/low)/1.645 below, so that both percentiles are met. One
 * without a range stays. That the draws are independent is our assumption: errors about one chip are
 * shared by all who own it.
 */
export function worlds(owners: readonly OwnerRow[], seed: number, count: number): number[][] {
  const { normal } = random(seed);
  const draw = ({ low, mid, high }: Part) => {
    if (low === null || high === null) return mid;
    const z = normal();
    return mid * Math.exp((z * Math.log(z > 0 ? high / mid : mid / low)) / Z95);
  };
  return Array.from({ length: count }, () =>
    sharesOf(owners.map(({ parts }) => parts.reduce((sum, part) => sum + draw(part), 0))),
  );
}
