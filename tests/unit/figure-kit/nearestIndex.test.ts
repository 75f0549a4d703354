import { expect, it } from 'vitest';
import { nearestIndex } from '../../../src/figure-kit/nearestIndex.ts';

it('finds the number nearest to another, the first of two as near', () => {
  expect(nearestIndex([0, 10, 20], 14)).toBe(1);
  expect(nearestIndex([0, 10, 20], 15)).toBe(1);
  expect(nearestIndex([0, 10, 20], 99)).toBe(2);
});
