import { describe, expect, it } from 'vitest';
import { givenAway, guessOf } from '../../../src/essays/spoilers.ts';
import type { Use } from '../../../src/essays/essaySource.ts';

const use = (answer: string): Use => ({
  component: 'Guess',
  attributes: new Map([
    ['id', { value: 'guess-a', line: 1, col: 1 }],
    ['question', { value: 'How many?', line: 1, col: 1 }],
    ['answer', { value: answer, line: 1, col: 1 }],
  ]),
  opaque: false,
  line: 1,
  col: 1,
});
const guess = (value: number) => {
  const open = guessOf(use('a/b/c'), () => value);
  if (!open) throw new Error('no guess');
  return open;
};

describe('what gives a guess away', () => {
  it.each([
    ['Five US firms owned about 71% of it', 70.65, '71'],
    ['concentration falls from about 1,250 to 950', 952.3, '950'],
    ['Universities alone made 2 of 103', 2, '2'],
    ['One firm in two', 2, 'two'],
    ['spent $376 billion', 376.4, '376'],
    ['about $380 billion', 376.4, '380'],
  ])('%s', (text, value, number) => {
    expect(givenAway(text, guess(value))).toBe(number);
  });

  it.each([
    ['The line of 2025', 2],
    ['1,710 or 0.71 or 71.5', 71],
    ['Networks', 2],
    ['One firm', 1],
  ])('is not "%s"', (text, value) => {
    expect(givenAway(text, guess(value))).toBeUndefined();
  });

  it('is asked of no other component, and of no answer in words', () => {
    expect(guessOf({ ...use('a'), component: 'Value' }, () => 3)).toBeUndefined();
    expect(guessOf(use('a'), () => 'TSMC')).toBeUndefined();
  });
});
