import { expect, it } from 'vitest';
import { farFrom } from '../../../src/components/scripts/farFrom.ts';

it.each([
  [38, 38, 'the answer'],
  [38, 76, '2 times too much'],
  [38, 12, '3.2 times too little'],
  [5_000, 1, '5,000 times too little'],
  [38, 0, '38 points too little'],
  [38, -22, '60 points too little'],
  [-10, 5, '15 points too much'],
])('of the answer %d, a guess of %d is %s', (answer, guess, says) => {
  expect(farFrom(answer, guess, 'points')).toBe(says);
});

it('gives the bare distance where the unit has no name', () => {
  expect(farFrom(58, 0)).toBe('58 too little');
});
