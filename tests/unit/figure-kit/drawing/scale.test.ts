import { describe, expect, it } from 'vitest';
import { linearScale } from '../../../../src/figure-kit/drawing/linearScale.ts';
import { logScale } from '../../../../src/figure-kit/drawing/logScale.ts';

describe('a linear scale', () => {
  const x = linearScale([2016, 2026], [40, 640]);

  it('puts equal differences equally far, beyond its ends as well', () => {
    expect([2016, 2021, 2026, 2031].map(x)).toEqual([40, 340, 640, 940]);
  });

  it('gives back the value at a px', () => {
    expect(x.invert(340)).toBe(2021);
  });

  it('may run upwards', () => {
    expect(linearScale([0, 100], [300, 100])(25)).toBe(250);
  });

  it('puts everything in the middle where its ends are one', () => {
    expect(linearScale([5, 5], [0, 100])(5)).toBe(50);
  });
});

describe('a log scale', () => {
  const y = logScale([1e18, 1e27], [420, 60]);

  it('puts equal multiples equally far', () => {
    expect([1e18, 1e20, 1e27].map((flop) => Math.round(y(flop)))).toEqual([420, 340, 60]);
  });

  it('gives back the value at a px', () => {
    expect(y.invert(340) / 1e20).toBeCloseTo(1, 9);
  });
});
