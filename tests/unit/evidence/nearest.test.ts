import { expect, it } from 'vitest';
import { nearest } from '../../../src/evidence/nearest.ts';

it('suggests the known name that takes the fewest changes', () => {
  expect(nearest('hyperscalar', ['hyperscaler', 'hbm', 'lease'])).toBe('hyperscaler');
});

it('suggests nothing when nothing is near', () => {
  expect(nearest('zebra', ['hyperscaler', 'lease'])).toBeUndefined();
});
