import { describe, expect, it } from 'vitest';
import { inkOf } from '../../../../src/components/ink/inkOf.ts';

describe('the ink of a number in prose', () => {
  it('fills of its box what the index is of a monopoly', () => {
    expect(inkOf(10_000, 'points')).toEqual({ kind: 'box', side: 100 });
    expect(inkOf(2_500, 'points')).toEqual({ kind: 'box', side: 50 });
  });

  it('is a square whose area is the sum, on one scale', () => {
    const [small, large] = [inkOf(36, 'USD billion'), inkOf(144, 'USD billion')];
    expect(small).toEqual({ kind: 'sum', em: 0.27 });
    // Four times the sum is twice as wide.
    expect(large).toEqual({ kind: 'sum', em: 0.54 });
    expect(inkOf(36_000, 'USD million')).toEqual(small);
    expect(inkOf(36e9, 'USD')).toEqual(small);
  });

  it.each([
    [9.9, 'USD billion'],
    [1_500, 'USD billion'],
    [50, 'percent'],
    [40, 'USD/GPU-hour'],
    [15, 'points'],
    [38, '1'],
    [-30, 'USD billion'],
  ])('is none for %d %s', (value, unit) => {
    expect(inkOf(value, unit)).toBeUndefined();
  });
});
