import { describe, expect, test } from 'vitest';
import { effectiveNumber } from '../../../src/concentration/effectiveNumber.ts';
import { hhi } from '../../../src/concentration/hhi.ts';
import { markets } from './markets.ts';

describe('effectiveNumber', () => {
  test('turns the US lines into equal firms: 2,500 is four, 1,800 about five and a half', () => {
    expect(effectiveNumber(2500)).toBe(4);
    expect(effectiveNumber(1800)).toBeCloseTo(5.555556, 6);
  });

  test('is one for a monopoly', () => {
    expect(effectiveNumber(10_000)).toBe(1);
  });

  test('makes the owners of AI compute look like eight equal firms', () => {
    expect(effectiveNumber(hhi(markets['compute ownership, 2025-Q4']))).toBeCloseTo(7.992215, 6);
  });

  test('refuses an index of nothing', () => {
    expect(() => effectiveNumber(0)).toThrow(
      new RangeError('An HHI of 0 has no effective number. Give points above 0, to 10,000.'),
    );
    expect(() => effectiveNumber(Number.NaN)).toThrow(
      new RangeError('An HHI of NaN has no effective number. Give points above 0, to 10,000.'),
    );
  });
});
