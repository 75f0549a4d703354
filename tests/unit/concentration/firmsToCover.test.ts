import { describe, expect, test } from 'vitest';
import { firmsToCover } from '../../../src/concentration/firmsToCover.ts';
import { markets } from './markets.ts';

describe('firmsToCover', () => {
  test.each<[keyof typeof markets, number]>([
    ['EUV lithography, 2025', 1],
    ['foundry, 2025-Q2', 5],
    ['HBM by revenue, 2025-Q3', 3],
    ['accelerators sold, 2025', 3],
  ])('counts the doors to nine tenths of %s: %d', (market, doors) => {
    expect(firmsToCover(markets[market], 90)).toBe(doors);
  });

  test('is undefined where all the named together fall short', () => {
    expect(firmsToCover(markets['cloud IaaS, 2023'], 90)).toBeUndefined(); // 82.4
    expect(firmsToCover(markets['compute ownership, 2025-Q4'], 90)).toBeUndefined(); // 83.28
  });

  test('starts with the largest, wherever it stands in the table', () => {
    expect(firmsToCover({ A: 10, B: 20, C: 70 }, 90)).toBe(2);
  });

  test('is not misled by decimals that miss by a hair', () => {
    // In floating point 33.3 + 33.3 + 33.4 is 99.99999999999999…
    expect(firmsToCover({ A: 33.3, B: 33.3, C: 33.4 }, 100)).toBe(3);
  });

  test('refuses a part that is not part of a market', () => {
    expect(() => firmsToCover({ A: 100 }, 0)).toThrow(
      new RangeError('Cannot cover 0% of a market. Give a percentage above 0, to 100.'),
    );
    expect(() => firmsToCover({ A: 100 }, 101)).toThrow(
      new RangeError('Cannot cover 101% of a market. Give a percentage above 0, to 100.'),
    );
  });
});
