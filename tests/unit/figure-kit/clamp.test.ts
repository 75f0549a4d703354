import { expect, it } from 'vitest';
import { clamp } from '../../../src/figure-kit/clamp.ts';

it('keeps a number between two others', () => {
  expect([-3, 40, 130].map((value) => clamp(value, 0, 100))).toEqual([0, 40, 100]);
});

it('keeps a month between two others', () => {
  expect(clamp('2025-04', '2016-01', '2023-12')).toBe('2023-12');
});
