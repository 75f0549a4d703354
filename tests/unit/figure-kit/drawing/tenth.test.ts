import { expect, it } from 'vitest';
import { tenth } from '../../../../src/figure-kit/drawing/tenth.ts';

it('keeps one decimal of a px', () => {
  expect([12.34, 12.35, 12, 5.5e-17].map(tenth)).toEqual([12.3, 12.4, 12, 0]);
});
