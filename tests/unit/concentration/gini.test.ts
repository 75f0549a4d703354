import { describe, expect, test } from 'vitest';
import { gini } from '../../../src/concentration/gini.ts';
import { markets } from './markets.ts';

describe('gini', () => {
  test('agrees with R on the ten incomes of its manuals', () => {
    // R package acid 1.1, gini(): $Gini 0.4620911. https://rdrr.io/cran/acid/man/gini.html
    const incomes = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];
    const whole = incomes.reduce((sum, income) => sum + income, 0);
    const shares = Object.fromEntries(incomes.map((income, i) => [i, (100 * income) / whole]));
    expect(gini(shares, 10)).toBeCloseTo(0.4620911, 7);
  });

  test('agrees with a worked exercise on five fifths of households', () => {
    // https://wizedu.com/questions/80265/the-following-table-shows-income-distribution
    const fifths = { lowest: 8.1, second: 11.5, middle: 20, fourth: 22.8, highest: 37.6 };
    expect(gini(fifths, 5)).toBeCloseTo(0.2812, 10);
  });

  test('is 0 for two equal giants when only they are counted', () => {
    expect(gini({ A: 50, B: 50 }, 2)).toBe(0);
  });

  test('is 0.98 for the same two giants among a hundred', () => {
    expect(gini({ A: 50, B: 50 }, 100)).toBeCloseTo(0.98, 10);
  });

  test('is 1 − 1/n when one of n owners holds everything', () => {
    expect(gini({ A: 100 }, 1)).toBe(0);
    expect(gini({ A: 100 }, 4)).toBe(0.75);
    expect(gini({ A: 100 }, 1000)).toBeCloseTo(0.999, 10);
  });

  test.each([
    ['the eight named alone', 8, 0.3612512],
    ['ten others', 18, 0.5220667],
    ['a hundred others', 108, 0.7810111],
    ['a thousand others', 1008, 0.8272512],
  ])('of compute ownership depends on who is counted: with %s, n = %d, it is %d', (_, n, value) => {
    expect(gini(markets['compute ownership, 2025-Q4'], n)).toBeCloseTo(value, 7);
  });

  test('counts one more owner, who holds nothing, where decimals sum to 100 and binary fractions do not', () => {
    // Σᵢ (2i − n − 1) xᵢ / (n Σ x) of 0, 0.1, 33.3 and 66.6: (−0.1 + 33.3 + 199.8) / 400
    expect(gini({ a: 0.1, b: 66.6, c: 33.3 }, 4)).toBeCloseTo(0.5825, 10);
  });
});
