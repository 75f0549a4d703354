import { describe, expect, test } from 'vitest';
import { concentrationRatio } from '../../../src/concentration/concentrationRatio.ts';
import { markets } from './markets.ts';

const owners = markets['compute ownership, 2025-Q4'];

describe('concentrationRatio', () => {
  test('of the largest owner of AI compute is 24.37, of the first three 53.52', () => {
    expect(concentrationRatio(owners, 1)).toBe(24.37);
    expect(concentrationRatio(owners, 3)).toBeCloseTo(53.52, 10);
  });

  test('counts the largest whatever their order', () => {
    expect(concentrationRatio({ Tencent: 2, Amazon: 30, Google: 13, Microsoft: 20 }, 2)).toBe(50);
  });

  test('cannot see how the four divide what they hold', () => {
    const quarters = { A: 25, B: 25, C: 25, D: 25 };
    const giant = { A: 97, B: 1, C: 1, D: 1 };
    expect(concentrationRatio(quarters, 4)).toBe(100);
    expect(concentrationRatio(giant, 4)).toBe(100);
  });

  test('of more firms than are named is what the named hold', () => {
    expect(concentrationRatio(markets['cloud services, 2026-Q1'], 4)).toBe(63);
  });

  test('refuses a number of firms that is not whole', () => {
    expect(() => concentrationRatio(owners, 2.5)).toThrow(
      new RangeError('CR2.5 has no meaning. Count a whole number of firms, 1 or more.'),
    );
    expect(() => concentrationRatio(owners, 0)).toThrow(
      new RangeError('CR0 has no meaning. Count a whole number of firms, 1 or more.'),
    );
  });
});
