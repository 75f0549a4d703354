import { describe, expect, test } from 'vitest';
import { hhi } from '../../../src/concentration/hhi.ts';
import { split } from '../../../src/concentration/split.ts';
import { markets } from './markets.ts';

const owners = markets['compute ownership, 2025-Q4'];

describe('split', () => {
  test('divides a firm into equal parts', () => {
    expect(split({ A: 40, B: 30 }, 'A', 2)).toEqual({ 'A, 1 of 2': 20, 'A, 2 of 2': 20, B: 30 });
  });

  test('of the largest owner in two lowers ownership from 1,251 to 954, in four to 806', () => {
    expect(hhi(split(owners, 'Google', 2))).toBeCloseTo(954.269146, 6);
    expect(hhi(split(owners, 'Google', 4))).toBeCloseTo(805.794921, 6);
  });

  test('refuses fewer than two parts, or parts of parts', () => {
    expect(() => split(owners, 'Google', 1)).toThrow(
      new RangeError('Cannot split "Google" into 1. Give a whole number of parts, from 2.'),
    );
    expect(() => split(owners, 'Google', 2.5)).toThrow(
      new RangeError('Cannot split "Google" into 2.5. Give a whole number of parts, from 2.'),
    );
  });

  test('refuses a firm that is not there', () => {
    expect(() => split({ A: 40, B: 30 }, 'C', 2)).toThrow(
      new RangeError('"C" is not named in this market. Choose from: A, B.'),
    );
  });
});
