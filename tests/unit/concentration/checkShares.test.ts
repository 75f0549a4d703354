import { describe, expect, test } from 'vitest';
import { checkShares } from '../../../src/concentration/checkShares.ts';
import { markets } from './markets.ts';

describe('checkShares', () => {
  test.each(Object.entries(markets))('takes the shares of %s', (_, shares) => {
    expect(() => checkShares(shares)).not.toThrow();
  });

  test('lets the named firms fall short of 100, for the rest is the remainder', () => {
    expect(() => checkShares({ Amazon: 28, Microsoft: 21, Google: 14 })).not.toThrow();
  });

  test('lets a firm hold nothing, which is not the same as being unknown', () => {
    expect(() => checkShares({ Nvidia: 100, Intel: 0 })).not.toThrow();
  });

  test('lets rounding carry the sum half a point a firm past 100', () => {
    expect(() => checkShares({ A: 50.5, B: 30.5, C: 20.5 })).not.toThrow();
  });

  test('refuses a share that is not a number, by the name of the firm', () => {
    expect(() => checkShares({ TSMC: 70.2, Samsung: Number.NaN })).toThrow(
      new RangeError(
        'The share of "Samsung" is NaN, not a percentage. ' +
          'Give a number from 0 to 100; if it is not published, leave the firm out.',
      ),
    );
  });

  test('refuses an infinite share', () => {
    expect(() => checkShares({ ASML: Infinity })).toThrow(
      new RangeError(
        'The share of "ASML" is Infinity, not a percentage. ' +
          'Give a number from 0 to 100; if it is not published, leave the firm out.',
      ),
    );
  });

  test('refuses a share below 0', () => {
    expect(() => checkShares({ Nikon: -3.1 })).toThrow(
      new RangeError(
        'The share of "Nikon" is -3.1, outside 0 to 100. ' +
          'Give a percentage of the market, not an amount or a change.',
      ),
    );
  });

  test('refuses a share above 100', () => {
    expect(() => checkShares({ 'SK hynix': 4174 })).toThrow(
      new RangeError(
        'The share of "SK hynix" is 4174, outside 0 to 100. ' +
          'Give a percentage of the market, not an amount or a change.',
      ),
    );
  });

  test('refuses shares that sum to more than rounding explains', () => {
    // A forecast of HBM shares for 2023, which its publisher printed so.
    expect(() => checkShares({ Samsung: 49.1, 'SK hynix': 45.6, Micron: 9 })).toThrow(
      new RangeError(
        'The 3 shares sum to 103.7, more than rounding explains. ' +
          'Keep to one market, one period and one estimator, and leave out rows that are totals.',
      ),
    );
  });

  test('refuses a market in which nobody holds anything', () => {
    const nobody = new RangeError('No firm holds a share. Name at least one with a share above 0.');
    expect(() => checkShares({})).toThrow(nobody);
    expect(() => checkShares({ Nvidia: 0, Intel: 0 })).toThrow(nobody);
  });
});
