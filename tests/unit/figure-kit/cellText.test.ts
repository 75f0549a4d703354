import { expect, it } from 'vitest';
import { cellText } from '../../../src/figure-kit/cellText.ts';

it('reads numbers in groups of three, and from a quadrillion up as powers of ten', () => {
  expect([1251, 0.12345, 2.5e15, 5e26, 4.7e17, -3].map((cell) => cellText(cell))).toEqual([
    ...['1,251', '0.1235', '2.5 × 10¹⁵', '5 × 10²⁶', '4.7 × 10¹⁷', '-3'],
  ]);
});

it('reads a blank as a dash and never as zero', () => {
  expect([null, 0].map((cell) => cellText(cell))).toEqual(['–', '0']);
});

it('sets apostrophes as in print', () => {
  expect(cellText("Bell Labs' relay; McCarthy's")).toBe('Bell Labs’ relay; McCarthy’s');
});
