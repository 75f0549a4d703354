import { describe, expect, test } from 'vitest';
import { hhi } from '../../../src/concentration/hhi.ts';
import { remove } from '../../../src/concentration/remove.ts';
import { markets } from './markets.ts';

describe('remove', () => {
  test('renormalises those who stay: of 50, 30 and 20, without the first, 60 and 40', () => {
    expect(remove({ A: 50, B: 30, C: 20 }, 'A')).toEqual({
      lost: 50,
      left: 50,
      rest: { B: 60, C: 40 },
    });
  });

  test('enlarges the remainder like everybody else: half gone, 30 of 50 named is 60', () => {
    expect(remove({ A: 50, B: 30 }, 'A')).toEqual({ lost: 50, left: 50, rest: { B: 60 } });
  });

  test.each<[keyof typeof markets, string, { left: number; rest: number }]>([
    ['foundry, 2025-Q2', 'TSMC', { left: 29.8, rest: 1352.641773 }],
    ['accelerators sold, 2025', 'Nvidia', { left: 34.39, rest: 3945.994304 }],
    ['accelerators sold, 2025', 'Google', { left: 80.05, rest: 6824.827763 }],
    ['compute ownership, 2025-Q4', 'Google', { left: 75.63, rest: 1149.182769 }],
    ['cloud IaaS, 2023', 'Google', { left: 91.8, rest: 2528.585872 }],
  ])('%s without %s: %o', (market, firm, { left, rest }) => {
    const without = remove(markets[market], firm);
    expect(without.left).toBeCloseTo(left, 10);
    expect(hhi(without.rest)).toBeCloseTo(rest, 6);
  });

  test('without ASML leaves nothing of EUV lithography, and nothing to measure', () => {
    const without = remove(markets['EUV lithography, 2025'], 'ASML');
    expect(without).toEqual({ lost: 100, left: 0, rest: {} });
    expect(() => hhi(without.rest)).toThrow(
      new RangeError('No firm holds a share. Name at least one with a share above 0.'),
    );
  });

  test('leaves no share of nothing to those who held nothing', () => {
    expect(remove({ ASML: 100, Nikon: 0 }, 'ASML')).toEqual({ lost: 100, left: 0, rest: {} });
  });

  test('takes the total for the whole where rounding carries it past 100', () => {
    const { left, rest } = remove(markets['lithography by value, 2023'], 'ASML');
    expect(left).toBeCloseTo(5.9, 10);
    expect(rest['Nikon']).toBeCloseTo(52.542373, 6);
    expect(rest['Canon']).toBeCloseTo(47.457627, 6);
  });
});
