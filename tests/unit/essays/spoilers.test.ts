import { describe, expect, it } from 'vitest';
import { givenAway, guessOf } from '../../../src/essays/spoilers.ts';
import type { Use } from '../../../src/essays/essaySource.ts';

const use = (answer: string, unit = ''): Use => ({
  component: 'Guess',
  attributes: new Map([
    ['id', { value: 'guess-a', line: 1, col: 1 }],
    ['question', { value: 'How many?', line: 1, col: 1 }],
    ['answer', { value: answer, line: 1, col: 1 }],
    ['unit', { value: unit, line: 1, col: 1 }],
  ]),
  opaque: false,
  line: 1,
  col: 1,
});
const guess = (value: number, unit = '') => {
  const open = guessOf(use('a/b/c', unit), () => value);
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
    ['runs of Grok 4’s estimated size', 4],
    ['about Llama 3 and others', 3],
  ])('is not "%s"', (text, value) => {
    expect(givenAway(text, guess(value))).toBeUndefined();
  });

  it.each([
    ['rent for 4 years', 4, 'years', '4 years'],
    ['rent for four years', 4, 'years', 'four years'],
    ['about 4% of revenue', 4.2, 'percent', '4%'],
    ['4.2 of every hundred', 4.2, 'percent', '4.2'],
    ['at 3 of the places', 3, 'GW', undefined],
  ])('is one digit only beside its unit: %s', (text, value, unit, told) => {
    expect(givenAway(text, guess(value, unit))).toBe(told);
  });

  it('is asked of no other component, and of no answer in words', () => {
    expect(guessOf({ ...use('a'), component: 'Value' }, () => 3)).toBeUndefined();
    expect(guessOf(use('a'), () => 'TSMC')).toBeUndefined();
  });
});
