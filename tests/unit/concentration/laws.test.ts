import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concentrationRatio } from '../../../src/concentration/concentrationRatio.ts';
import { effectiveNumber } from '../../../src/concentration/effectiveNumber.ts';
import { enter } from '../../../src/concentration/enter.ts';
import { gini } from '../../../src/concentration/gini.ts';
import { hhi } from '../../../src/concentration/hhi.ts';
import { hhiBounds } from '../../../src/concentration/hhiBounds.ts';
import { holdings } from '../../../src/concentration/holdings.ts';
import { lorenz } from '../../../src/concentration/lorenz.ts';
import { merge } from '../../../src/concentration/merge.ts';
import { mergerTest } from '../../../src/concentration/mergerTest.ts';
import { remainder } from '../../../src/concentration/remainder.ts';
import { split } from '../../../src/concentration/split.ts';
import { total } from '../../../src/concentration/total.ts';
import { transfer } from '../../../src/concentration/transfer.ts';
import type { Shares } from '../../../src/concentration/Shares.ts';
import { market, roundedUp, wholeInTenths } from './drawnMarkets.ts';

/** Room for floating-point error, in HHI points. */
const HAIR = 1e-7;
const a = 'firm 1';
const b = 'firm 2';

const drawn = fc.oneof(market, wholeInTenths);
const any = fc.oneof(market, wholeInTenths, roundedUp);
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const largest = (shares: Shares) => Math.max(...Object.values(shares));

/** Holds a law against 300 drawn markets; the same ones in every run. */
function law<T extends unknown[]>(
  sentence: string,
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  holds: (...args: T) => void,
): void {
  test(sentence, () => {
    const property = fc.property(fc.tuple<T>(...arbitraries), (drawn) => {
      holds(...drawn);
    });
    fc.assert(property, { numRuns: 300, seed: 20261123 });
  });
}

describe('the HHI', () => {
  law('lies between that of equal firms and that of one: S²/n ≤ H ≤ 10,000', [any], (shares) => {
    expect(hhi(shares)).toBeLessThanOrEqual(10_000);
    const n = Object.keys(shares).length;
    expect(hhi(shares)).toBeGreaterThanOrEqual(Math.min(10_000, total(shares) ** 2 / n) - HAIR);
  });

  law('is bounded by the largest share s from both sides: s² ≤ H ≤ s·S', [any], (shares) => {
    const s = concentrationRatio(shares, 1);
    expect(s).toBe(largest(shares));
    expect(hhi(shares)).toBeGreaterThanOrEqual(Math.min(10_000, s ** 2) - HAIR);
    expect(hhi(shares)).toBeLessThanOrEqual(s * total(shares) + HAIR);
  });

  law('does not depend on the order of the firms', [any], (shares) => {
    const turned = Object.fromEntries(Object.entries(shares).reverse());
    expect(hhi(turned)).toBeCloseTo(hhi(shares), 7);
  });

  law(
    'falls by s²(1 − 1/k) when a firm of s is split into k',
    [drawn, fc.integer({ min: 2, max: 9 })],
    (shares, k) => {
      const s = shares[a] ?? 0;
      expect(hhi(shares) - hhi(split(shares, a, k))).toBeCloseTo(s ** 2 * (1 - 1 / k), 7);
    },
  );

  law(
    'changes by −2y(a − b) + 2y² when y moves from a to b, and falls while b stays the smaller',
    [drawn, fraction],
    (shares, part) => {
      const y = (shares[a] ?? 0) * part;
      const gap = (shares[a] ?? 0) - (shares[b] ?? 0);
      const moved = hhi(transfer(shares, a, b, y)) - hhi(shares);
      expect(moved).toBeCloseTo(-2 * y * gap + 2 * y ** 2, 7);
      if (y <= gap) expect(moved).toBeLessThanOrEqual(HAIR);
    },
  );

  law('is lowest where a newcomer adds x = H / 10,000', [drawn, fraction], (shares, part) => {
    const best = hhi(shares) / 100;
    const after = (size: number) => hhi(enter(shares, 'newcomer', size));
    expect(after(best)).toBeLessThan(hhi(shares));
    expect(after(best)).toBeLessThanOrEqual(after(best * (0.01 + 3 * part)) + HAIR);
  });
});

describe('the bounds of the HHI', () => {
  law('stand in order: H = lower ≤ tight ≤ single ≤ 10,000', [any], (shares) => {
    const { lower, tight, single } = hhiBounds(shares);
    expect(lower).toBe(hhi(shares));
    expect(lower).toBeLessThanOrEqual(tight);
    expect(tight).toBeLessThanOrEqual(single + HAIR);
    expect(single).toBeLessThanOrEqual(10_000 + HAIR);
  });

  law('meet where everybody is named', [fc.oneof(wholeInTenths, roundedUp)], (shares) => {
    const { lower, tight, single } = hhiBounds(shares);
    expect(tight).toBe(lower);
    expect(single).toBe(lower);
  });

  law(
    'hold the remainder however it is cut into firms no larger than the smallest named',
    [market, fc.array(fraction, { minLength: 1, maxLength: 200 })],
    (shares, cuts) => {
      const smallest = Math.min(...Object.values(shares));
      let left = remainder(shares);
      let squares = 0;
      for (const cut of cuts) {
        const firm = Math.min(left, cut * smallest);
        squares += firm ** 2;
        left -= firm;
      }
      // What the cuts leave is dust.
      expect(hhi(shares) + squares).toBeLessThanOrEqual(hhiBounds(shares).tight + HAIR);
    },
  );
});

describe('a merger', () => {
  law('adds 2ab up to an index of 10,000, so it never lowers the HHI', [any], (shares) => {
    const { before, after, change, combinedShare } = mergerTest(shares, [a, b], 'us-2023');
    expect(before).toBe(hhi(shares));
    expect(change).toBeGreaterThanOrEqual(0);
    expect(change).toBeLessThanOrEqual(2 * (shares[a] ?? 0) * (shares[b] ?? 0));
    expect(after).toBe(before + change);
    expect(after).toBeLessThanOrEqual(10_000 + HAIR);
    expect(combinedShare).toBeLessThanOrEqual(100);
    expect(after).toBeGreaterThanOrEqual(Math.min(10_000, combinedShare ** 2) - HAIR);
  });

  law('is what merging and measuring again would find', [drawn], (shares) => {
    const merged = merge(shares, [a, b]);
    const { after, change, combinedShare } = mergerTest(shares, [a, b], 'us-2023');
    expect(after).toBeCloseTo(hhi(merged), 7);
    expect(change).toBeCloseTo(2 * (shares[a] ?? 0) * (shares[b] ?? 0), 7);
    expect(merged[`${a} + ${b}`]).toBe(combinedShare);
  });

  law('is the same merger whoever is named first', [any], (shares) => {
    const there = mergerTest(shares, [a, b], 'us-2010');
    expect(mergerTest(shares, [b, a], 'us-2010')).toEqual(there);
  });

  law('is presumed illegal in 2023 only with a change above 100', [any], (shares) => {
    const { after, change, combinedShare, label } = mergerTest(shares, [a, b], 'us-2023');
    const presumed = change > 100 && (after > 1800 || combinedShare > 30);
    expect(label).toBe(presumed ? 'presumed illegal' : 'not presumed illegal');
  });

  law('is cleared by the EU below its three lines and nowhere else', [any], (shares) => {
    const { after, change, label } = mergerTest(shares, [a, b], 'eu-2004');
    const clear = after < 1000 || (after <= 2000 ? change < 250 : change < 150);
    expect(label).toBe(clear ? 'concerns unlikely' : 'concerns not ruled out');
  });
});

describe('the Gini coefficient', () => {
  const more = fc.integer({ min: 2, max: 1000 });

  law('lies in [0, 1 − 1/n]', [any, more], (shares, others) => {
    const named = Object.keys(shares).length;
    for (const n of [named, named + others]) {
      expect(gini(shares, n)).toBeGreaterThanOrEqual(0);
      expect(gini(shares, n)).toBeLessThanOrEqual(1 - 1 / n + 1e-12);
    }
  });

  law(
    'is the mean difference of two owners over twice their mean',
    [any, more],
    (shares, others) => {
      const all = holdings(shares, Object.keys(shares).length + Math.min(others, 50));
      const sum = all.reduce((so, one) => so + one, 0);
      const apart = all.flatMap((x) => all.map((y) => Math.abs(x - y)));
      const difference = apart.reduce((so, one) => so + one, 0);
      expect(gini(shares, all.length)).toBeCloseTo(difference / (2 * all.length * sum), 10);
    },
  );

  law(
    'rises when a whole market counts owners who hold nothing',
    [wholeInTenths, more],
    (shares, others) => {
      const n = Object.keys(shares).length;
      // G' = 1 − (1 − G)·n/n'
      const wanted = (owners: number) => 1 - ((1 - gini(shares, n)) * n) / owners;
      for (const owners of [n + 1, n + others])
        expect(gini(shares, owners)).toBeCloseTo(wanted(owners), 10);
    },
  );
});

law(
  'the Lorenz curve runs from (0, 0) to (1, 1), under the diagonal, bending only upwards',
  [any, fc.integer({ min: 2, max: 50 })],
  (shares, others) => {
    const curve = lorenz(shares, Object.keys(shares).length + others);
    expect(curve[0]).toEqual({ owners: 0, held: 0 });
    expect(curve.at(-1)).toEqual({ owners: 1, held: 1 });

    const steps = curve.slice(1).map(({ held }, i) => held - (curve[i]?.held ?? 0));
    steps.slice(1).forEach((step, i) => {
      expect(step).toBeGreaterThanOrEqual((steps[i] ?? 0) - 1e-12);
    });
    for (const { owners, held } of curve) expect(held).toBeLessThanOrEqual(owners + 1e-12);
  },
);

test('n equal firms have an HHI of 10,000 / n, an effective number of n and a Gini of 0', () => {
  for (let n = 1; n <= 100; n++) {
    const firms = Array.from({ length: n }, (_, i) => [`firm ${i + 1}`, 100 / n] as const);
    const equal = Object.fromEntries(firms);
    expect(hhi(equal)).toBeCloseTo(10_000 / n, 8);
    expect(effectiveNumber(hhi(equal))).toBeCloseTo(n, 8);
    expect(gini(equal, n)).toBeCloseTo(0, 10);
  }
});
