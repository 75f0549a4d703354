import { describe, expect, test } from 'vitest';
import { holdings } from '../../../src/concentration/holdings.ts';
import { markets } from './markets.ts';

const clouds = markets['cloud services, 2026-Q1'];

describe('holdings', () => {
  test('are the named alone, smallest first, when nobody else is counted', () => {
    expect(holdings(clouds, 3)).toEqual([14, 21, 28]);
  });

  test('share the remainder equally among the owners nobody names', () => {
    expect(holdings(clouds, 7)).toEqual([9.25, 9.25, 9.25, 9.25, 14, 21, 28]);
  });

  test('are nothing for the others when the named hold everything', () => {
    expect(holdings({ A: 50, B: 50 }, 4)).toEqual([0, 0, 50, 50]);
  });

  test('refuse to make the remainder one owner', () => {
    expect(() => holdings(clouds, 4)).toThrow(
      new RangeError(
        '4 owners would make the remainder, 37, a single owner. ' +
          'Count 3 (leave it out) or at least 5.',
      ),
    );
  });

  test('refuse to count fewer owners than are named', () => {
    expect(() => holdings(clouds, 2)).toThrow(
      new RangeError(
        '2 owners cannot include the 3 named. Give a whole number, 3 (the named alone) or more.',
      ),
    );
  });

  test('refuse part of an owner', () => {
    expect(() => holdings(clouds, 5.5)).toThrow(
      new RangeError(
        '5.5 owners cannot include the 3 named. Give a whole number, 3 (the named alone) or more.',
      ),
    );
  });

  test.each([
    { a: 0.1, b: 66.6, c: 33.3 },
    { a: 33.3, b: 66.6, c: 0.1 },
    { a: 14.3, b: 28.6, c: 57.1 },
    { a: 70.1, b: 20.2, c: 9.7 },
  ])('leave nothing to one more owner where %o sum to 100 in decimals', (shares) => {
    const alone = holdings(shares, 3);
    expect(holdings(shares, 4)).toEqual([0, ...alone]);
    expect(holdings(shares, 6)).toEqual([0, 0, 0, ...alone]);
  });

  test('still refuse one more owner where a thousandth of a point is missing', () => {
    expect(() => holdings({ a: 66.6, b: 33.399 }, 3)).toThrow(
      new RangeError(
        '3 owners would make the remainder, 0.001, a single owner. ' +
          'Count 2 (leave it out) or at least 4.',
      ),
    );
  });
});
