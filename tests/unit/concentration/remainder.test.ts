import { describe, expect, test } from 'vitest';
import { remainder } from '../../../src/concentration/remainder.ts';
import { markets } from './markets.ts';

describe('remainder', () => {
  test('is what the named firms leave of 100', () => {
    expect(remainder(markets['cloud services, 2026-Q1'])).toBe(37);
    expect(remainder(markets['foundry, 2025-Q2'])).toBeCloseTo(6.6, 10);
    expect(remainder(markets['compute ownership, 2025-Q4'])).toBeCloseTo(16.72, 10);
  });

  test('is nothing where rounding carries the named past 100', () => {
    expect(remainder(markets['lithography by value, 2023'])).toBe(0);
  });
});
