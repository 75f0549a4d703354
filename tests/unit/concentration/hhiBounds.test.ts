import { describe, expect, test } from 'vitest';
import { hhiBounds } from '../../../src/concentration/hhiBounds.ts';
import { unname } from '../../../src/concentration/unname.ts';
import { markets } from './markets.ts';

describe('hhiBounds', () => {
  test('cuts 37 unnamed into 14, 14 and 9 where the named hold 28, 21 and 14', () => {
    // 1,421 + 14² + 14² + 9², and 1,421 + 37². The US line of 1,800 lies between.
    expect(hhiBounds(markets['cloud services, 2026-Q1'])).toEqual({
      lower: 1421,
      tight: 1894,
      single: 2790,
    });
  });

  test.each<[keyof typeof markets, { lower: number; tight: number; single: number }]>([
    ['foundry, 2025-Q2', { lower: 5048.16, tight: 5063.22, single: 5091.72 }],
    ['cloud IaaS, 2023', { lower: 2198.14, tight: 2272.26, single: 2507.9 }],
    ['cloud services, 2025-Q2', { lower: 1506, tight: 1554, single: 2082 }],
    ['compute ownership, 2025-Q4', { lower: 1251.217596, tight: 1296.732454, single: 1530.775996 }],
  ])('of %s are %o', (market, { lower, tight, single }) => {
    const bounds = hhiBounds(markets[market]);
    expect(bounds.lower).toBeCloseTo(lower, 6);
    expect(bounds.tight).toBeCloseTo(tight, 6);
    expect(bounds.single).toBeCloseTo(single, 6);
  });

  test('are 1,218 and 1,279 for ownership when China’s buyers are not one firm', () => {
    const bounds = hhiBounds(unname(markets['compute ownership, 2025-Q4'], 'China'));
    expect(bounds.lower).toBeCloseTo(1218.235547, 6);
    expect(bounds.tight).toBeCloseTo(1279.06034, 6);
  });

  test('agree on the upper end when the remainder is smaller than every named firm', () => {
    expect(hhiBounds({ A: 60, B: 30 })).toEqual({ lower: 4500, tight: 4600, single: 4600 });
  });

  test('meet when everybody is named', () => {
    expect(hhiBounds({ A: 30, B: 30, C: 20, D: 20 })).toEqual({
      lower: 2600,
      tight: 2600,
      single: 2600,
    });
  });

  test('take no guidance from a firm that holds nothing', () => {
    expect(hhiBounds({ A: 50, B: 20, C: 0 }).tight).toBe(hhiBounds({ A: 50, B: 20 }).tight);
  });
});
