import { expect, it } from 'vitest';
import { hatch } from '../../../../src/figure-kit/drawing/hatch.ts';

it('strokes a square from its lower left to its upper right', () => {
  expect(hatch(100, 50, 8, 8, 4)).toBe('M100 54L104 50M100 58L108 50M104 58L108 54');
});

it('strokes a bar that is longer than it is high', () => {
  expect(hatch(0, 0, 10, 4, 4)).toBe('M0 4L4 0M4 4L8 0M8 4L10 2');
});
