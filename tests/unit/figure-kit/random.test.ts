import { describe, expect, it } from 'vitest';
import { random } from '../../../src/figure-kit/random.ts';

const several = (count: number, draw: () => number) => Array.from({ length: count }, draw);
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('random', () => {
  it('gives the outputs of sfc32 as PractRand seeds it, over 2^32', () => {
    const outputs = (seed: number) => {
      const { uniform } = random(seed);
      return several(4, () => uniform() * 2 ** 32);
    };
    expect(outputs(0)).toEqual([1363572419, 145230303, 808754475, 4216505632]);
    expect(outputs(1)).toEqual([2012149540, 1872316204, 1707632675, 1779833415]);
    expect(outputs(42)).toEqual([1264412219, 1947509147, 3919439299, 1251167922]);
  });

  it('gives the same numbers for the same seed and others for the next', () => {
    const first = random(20261123);
    const again = random(20261123);
    const next = random(20261124);
    const numbers = several(100, first.normal);
    expect(several(100, again.normal)).toEqual(numbers);
    expect(several(100, next.normal).filter((value, i) => value === numbers[i])).toEqual([]);
  });

  it('stays within 0 and 1 with a mean of a half', () => {
    const values = several(100_000, random(7).uniform);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(mean(values)).toBeCloseTo(0.5, 2);
  });

  it('is normal: mean 0, variance 1, and 95% within 1.96', () => {
    const values = several(100_000, random(7).normal);
    expect(values.every(Number.isFinite)).toBe(true);
    expect(mean(values)).toBeCloseTo(0, 2);
    expect(Math.abs(mean(values.map((value) => value ** 2)) - 1)).toBeLessThan(0.02);
    expect(mean(values.map((value) => (Math.abs(value) < 1.96 ? 1 : 0)))).toBeCloseTo(0.95, 2);
  });

  it('takes any number for a seed', () => {
    for (const seed of [-1, 0.5, Number.NaN, Infinity, 2 ** 40]) {
      expect(random(seed).uniform()).toBeGreaterThanOrEqual(0);
    }
  });
});
