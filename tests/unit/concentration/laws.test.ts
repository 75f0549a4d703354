import { describe, expect, test } from 'vitest';
import { concentrationRatio } from '../../../src/concentration/concentrationRatio.ts';
import { effectiveNumber } from '../../../src/concentration/effectiveNumber.ts';
import { enter } from '../../../src/concentration/enter.ts';
import { gini } from '../../../src/concentration/gini.ts';
import { hhi } from '../../../src/concentration/hhi.ts';
import { hhiBounds } from '../../../src/concentration/hhiBounds.ts';
import { lorenz } from '../../../src/concentration/lorenz.ts';
import { merge } from '../../../src/concentration/merge.ts';
import { mergerTest } from '../../../src/concentration/mergerTest.ts';
import { remainder } from '../../../src/concentration/remainder.ts';
import { split } from '../../../src/concentration/split.ts';
import { transfer } from '../../../src/concentration/transfer.ts';
import { randomMarkets, seeded } from './randomMarkets.ts';

/** Room for floating-point error, in HHI points. */
const HAIR = 1e-8;
const many = randomMarkets(300, 20261123);
const a = 'firm 1';
const b = 'firm 2';

describe('in 300 random markets', () => {
  test('merging adds exactly 2ab, so it never lowers the HHI', () => {
    for (const shares of many) {
      const { before, after, change } = mergerTest(shares, [a, b], 'us-2023');
      expect(change).toBeGreaterThanOrEqual(0);
      expect(after).toBeCloseTo(hhi(merge(shares, [a, b])), 8);
      expect(after - before).toBeCloseTo(change, 8);
    }
  });

  test('splitting a firm of s into k takes off s²(1 − 1/k)', () => {
    for (const shares of many) {
      const s = shares[a] ?? 0;
      for (const k of [2, 3, 4]) {
        expect(hhi(shares) - hhi(split(shares, a, k))).toBeCloseTo(s ** 2 * (1 - 1 / k), 8);
      }
    }
  });

  test('moving y from a to b changes the HHI by −2y(a − b) + 2y²', () => {
    for (const shares of many) {
      const y = (shares[a] ?? 0) / 3;
      const gap = (shares[a] ?? 0) - (shares[b] ?? 0);
      const moved = hhi(transfer(shares, a, b, y)) - hhi(shares);
      expect(moved).toBeCloseTo(-2 * y * gap + 2 * y ** 2, 8);
    }
  });

  test('a newcomer of x lowers the HHI most at x = H / 10,000', () => {
    for (const shares of many) {
      const best = hhi(shares) / 100;
      const after = (size: number) => hhi(enter(shares, 'newcomer', size));
      expect(after(best)).toBeLessThanOrEqual(after(best * 0.9));
      expect(after(best)).toBeLessThanOrEqual(after(best * 1.1));
      expect(after(best)).toBeLessThan(hhi(shares));
    }
  });

  test('the bounds stand in order: lower ≤ tight ≤ single', () => {
    for (const shares of many) {
      const { lower, tight, single } = hhiBounds(shares);
      expect(lower).toBeLessThanOrEqual(tight + HAIR);
      expect(tight).toBeLessThanOrEqual(single + HAIR);
    }
  });

  test('no way to cut up the remainder into firms no larger than the smallest passes `tight`', () => {
    const random = seeded(1905);
    for (const shares of many) {
      const smallest = Math.min(...Object.values(shares));
      let left = remainder(shares);
      let squares = 0;
      // After a thousand pieces, call what is left dust.
      for (let piece = 0; left > 0 && piece < 1000; piece++) {
        const firm = Math.min(left, random() * smallest);
        squares += firm ** 2;
        left -= firm;
      }
      expect(hhi(shares) + squares).toBeLessThanOrEqual(hhiBounds(shares).tight + HAIR);
    }
  });

  test('the largest share bounds the HHI from both sides', () => {
    for (const shares of many) {
      const largest = concentrationRatio(shares, 1);
      expect(hhi(shares)).toBeGreaterThanOrEqual(largest ** 2 - HAIR);
      expect(hhi(shares)).toBeLessThanOrEqual(100 * largest + HAIR);
    }
  });

  test('the Gini coefficient lies in [0, 1 − 1/n] and rises with the small owners counted', () => {
    for (const shares of many) {
      const named = Object.keys(shares).length;
      const alone = gini(shares, named);
      expect(alone).toBeGreaterThanOrEqual(0);
      expect(alone).toBeLessThanOrEqual(1 - 1 / named + HAIR);

      const thousand = gini(shares, named + 1_000);
      const more = gini(shares, named + 2_000);
      expect(more).toBeGreaterThan(thousand);
      expect(more).toBeLessThan(1);
    }
  });

  test('the Lorenz curve runs from (0, 0) to (1, 1), under the diagonal, bending only upwards', () => {
    for (const shares of many) {
      const curve = lorenz(shares, Object.keys(shares).length + 5);
      expect(curve[0]).toEqual({ owners: 0, held: 0 });
      expect(curve.at(-1)).toEqual({ owners: 1, held: 1 });

      const steps = curve.slice(1).map(({ held }, i) => held - (curve[i]?.held ?? 0));
      steps.slice(1).forEach((step, i) => {
        expect(step).toBeGreaterThanOrEqual((steps[i] ?? 0) - 1e-12);
      });
      for (const { owners, held } of curve) expect(held).toBeLessThanOrEqual(owners + 1e-12);
    }
  });
});

test('n equal firms have an HHI of 10,000 / n, an effective number of n and a Gini of 0', () => {
  for (let n = 1; n <= 100; n++) {
    const firms = Array.from({ length: n }, (_, i) => [`firm ${i + 1}`, 100 / n] as const);
    const equal = Object.fromEntries(firms);
    expect(hhi(equal)).toBeCloseTo(10_000 / n, 8);
    expect(effectiveNumber(hhi(equal))).toBeCloseTo(n, 8);
    expect(gini(equal, n)).toBeCloseTo(0, 10);
  }
});
