import { describe, expect, test } from 'vitest';
import { hhi } from '../../../src/concentration/hhi.ts';
import { merge } from '../../../src/concentration/merge.ts';
import { unname } from '../../../src/concentration/unname.ts';
import { markets } from './markets.ts';

const owners = markets['compute ownership, 2025-Q4'];

describe('merge', () => {
  test('makes two firms one that holds what both held', () => {
    expect(merge({ A: 40, B: 30, C: 20 }, ['B', 'C'])).toEqual({ 'B + C': 50, A: 40 });
  });

  test('adds twice the product: 12 and 11 add 264', () => {
    expect(hhi(merge({ A: 12, B: 11 }, ['A', 'B'])) - hhi({ A: 12, B: 11 })).toBe(264);
  });

  test('of Google and Microsoft takes ownership to 2,079, or 2,046 without China as one', () => {
    const both = ['Google', 'Microsoft'];
    expect(hhi(merge(owners, both))).toBeCloseTo(2078.822796, 6);
    expect(hhi(merge(unname(owners, 'China'), both))).toBeCloseTo(2045.840747, 6);
  });

  test('of the five largest US owners takes ownership to 5,049', () => {
    const five = ['Google', 'Microsoft', 'Amazon', 'Meta', 'Oracle'];
    const one = merge(owners, five);
    expect(one['Google + Microsoft + Amazon + Meta + Oracle']).toBeCloseTo(70.647, 10);
    expect(hhi(one)).toBeCloseTo(5048.674436, 6);
  });

  test('holds no more than all, where rounded shares sum past 100', () => {
    const all = merge(markets['lithography by value, 2023'], ['ASML', 'Nikon', 'Canon']);
    expect(all).toEqual({ 'ASML + Nikon + Canon': 100 });
  });

  test('refuses the remainder, which is not a firm', () => {
    expect(() => merge(markets['cloud services, 2026-Q1'], ['Amazon', 'Others'])).toThrow(
      new RangeError(
        '"Others" is not named in this market. Choose from: Amazon, Microsoft, Google.',
      ),
    );
  });

  test('refuses one firm, or the same firm twice', () => {
    expect(() => merge(owners, ['Google'])).toThrow(
      new RangeError('Cannot merge [Google]. Give two or more different firms of this market.'),
    );
    expect(() => merge(owners, ['Google', 'Google'])).toThrow(
      new RangeError(
        'Cannot merge [Google, Google]. Give two or more different firms of this market.',
      ),
    );
  });
});
