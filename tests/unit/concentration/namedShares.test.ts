import { describe, expect, test } from 'vitest';
import { namedShares } from '../../../src/concentration/namedShares.ts';

describe('namedShares', () => {
  test('turns the firm rows of a table into shares', () => {
    const rows = [
      ['Amazon', 28],
      ['Microsoft', 21],
      ['Google', 14],
    ] as const;
    expect(namedShares(rows)).toEqual({ Amazon: 28, Microsoft: 21, Google: 14 });
  });

  test('refuses a firm named twice, as when revenue and shipments of one quarter are mixed', () => {
    const rows = [
      ['SK hynix', 64],
      ['Micron', 21],
      ['SK hynix', 62],
    ] as const;
    expect(() => namedShares(rows)).toThrow(
      new RangeError(
        '"SK hynix" is named twice. Keep one row a firm: one period, one estimator, one metric.',
      ),
    );
  });

  test('refuses what checkShares refuses', () => {
    expect(() => namedShares([['ASML', 101]])).toThrow(
      new RangeError(
        'The share of "ASML" is 101, outside 0 to 100. ' +
          'Give a percentage of the market, not an amount or a change.',
      ),
    );
  });
});
