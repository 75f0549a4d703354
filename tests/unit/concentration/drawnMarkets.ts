import fc from 'fast-check';
import type { Shares } from '../../../src/concentration/Shares.ts';

/** Two firms or more, of any sizes from a crumb to a giant, that together hold from 1 to 100 per cent. */
export const market: fc.Arbitrary<Shares> = fc
  .record({
    sizes: fc.array(fc.double({ min: 1e-6, max: 1, noNaN: true }), { minLength: 2, maxLength: 15 }),
    held: fc.double({ min: 1, max: 100, noNaN: true }),
  })
  .map(({ sizes, held }) => {
    const whole = sizes.reduce((sum, size) => sum + size, 0);
    return named(sizes.map((size) => (held * size) / whole));
  });

/** A whole market as it is printed, in tenths of a per cent that sum to 100 exactly as decimals. */
export const wholeInTenths: fc.Arbitrary<Shares> = fc
  .uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 9 })
  .map((cuts) => {
    const edges = [0, ...cuts.toSorted((a, b) => a - b), 1000];
    return named(edges.slice(1).map((edge, i) => (edge - (edges[i] ?? 0)) / 10));
  });

/** A market whose shares were each rounded up, so that they sum to more than 100. */
export const roundedUp: fc.Arbitrary<Shares> = fc
  .tuple(wholeInTenths, fc.double({ min: 0.01, max: 0.49, noNaN: true }))
  .map(([shares, up]) => named(Object.values(shares).map((share) => Math.min(100, share + up))));

function named(sizes: readonly number[]): Shares {
  return Object.fromEntries(sizes.map((size, i) => [`firm ${i + 1}`, size]));
}
