import { describe, expect, it } from 'vitest';
import { numberWords } from '../../../src/evidence/numberWords.ts';

describe('a count in words', () => {
  it.each([
    [0, 'zero'],
    [6, 'six'],
    [19, 'nineteen'],
    [40, 'forty'],
    [41, 'forty-one'],
    [100, 'one hundred'],
    [305, 'three hundred and five'],
  ])('writes %i as %s', (count, words) => expect(numberWords(count)).toBe(words));

  it('has no words for a fraction, a loss or a thousand', () => {
    expect([0.5, -1, 1000].map(numberWords)).toEqual([undefined, undefined, undefined]);
  });
});
