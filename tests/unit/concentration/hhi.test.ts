import { describe, expect, test } from 'vitest';
import { hhi } from '../../../src/concentration/hhi.ts';
import { markets } from './markets.ts';

describe('hhi', () => {
  test('is 2,600 for four firms of 30, 30, 20 and 20, the US Department of Justice’s example', () => {
    // https://www.justice.gov/atr/herfindahl-hirschman-index
    expect(hhi({ A: 30, B: 30, C: 20, D: 20 })).toBe(2600);
  });

  test('follows the worked examples of a textbook', () => {
    // http://econweb.com/micro/IndustryPolicy/AntiTrust11.html
    expect(hhi({ A: 60, B: 30, C: 10 })).toBe(4600);
    expect(hhi({ A: 40, B: 30, C: 20, D: 10 })).toBe(3000);
    expect(hhi({ A: 25, B: 25, C: 25, D: 25 })).toBe(2500);
  });

  test('is 1,296 for Investopedia’s market of eight', () => {
    // https://www.investopedia.com/video/play/herfindahlhirschman-index-hhi/
    expect(hhi({ A: 10, B: 9, C: 12, D: 15, E: 12, F: 11, G: 15, H: 16 })).toBe(1296);
  });

  test('is 10,000 for a monopoly', () => {
    expect(hhi({ ASML: 100 })).toBe(10_000);
  });

  test('lets one firm of 42 almost reach 1,800 alone, whatever the others do', () => {
    expect(hhi({ A: 42 })).toBe(1764);
  });

  test('passes 1,800 in the cloud market of 28, 21 and 14 only if two more firms of 14 hide', () => {
    expect(hhi({ Amazon: 28, Microsoft: 21, Google: 14, hidden: 14 })).toBe(1617);
    expect(hhi({ Amazon: 28, Microsoft: 21, Google: 14, hidden: 14, unseen: 14 })).toBe(1813);
  });

  test('can stay moderate when five firms hold 71%', () => {
    expect(hhi({ A: 14.2, B: 14.2, C: 14.2, D: 14.2, E: 14.2 })).toBeCloseTo(1008.2, 8);
  });

  test.each<[keyof typeof markets, number]>([
    ['EUV lithography, 2025', 10_000],
    ['lithography by value, 1995', 3467.71],
    ['lithography by value, 2023', 8891.09],
    ['foundry, 2020-Q2', 3113.74],
    ['foundry, 2022-Q3', 3496.8],
    ['foundry, 2024-Q4', 4650.9],
    ['foundry, 2025-Q2', 5048.16],
    ['HBM, 2022', 4200],
    ['HBM by revenue, 2025-Q1', 5254],
    ['HBM by shipments, 2025-Q2', 4574],
    ['HBM by revenue, 2025-Q3', 4174],
    ['CoWoS customers, 2025', 4280],
    ['accelerators sold, 2024', 4617.44616196],
    ['accelerators sold, 2025', 4771.353837],
    ['data-centre processors of three firms, 2022-Q1', 4248.9923],
    ['data-centre processors of three firms, 2024-Q2', 6843.928166],
    ['compute ownership, 2025-Q4', 1251.217596],
    ['frontier campuses, 2026-06', 1285.70301776],
    ['cloud IaaS, 2023', 2198.14],
    ['cloud services, 2025-Q2', 1506],
    ['cloud services, 2026-Q1', 1421],
    ['frontier training runs, to 2026-07', 991.746299],
    ['open API marketplace by tokens, 2026', 944.58],
    ['open API marketplace by dollars, 2026', 2913],
  ])('of %s is %d', (market, points) => {
    expect(hhi(markets[market])).toBeCloseTo(points, 6);
  });

  test('refuses shares that are not shares', () => {
    expect(() => hhi({ A: 30, B: -30 })).toThrow(
      new RangeError(
        'The share of "B" is -30, outside 0 to 100. ' +
          'Give a percentage of the market, not an amount or a change.',
      ),
    );
  });
});
