import { describe, expect, it } from 'vitest';
import { settled } from '../../../src/figure-kit/parameters/settled.ts';

const years = { from: 2, to: 4, step: 0.5 };
const count = { from: 1, to: 10, step: 1 };
const part = { from: 0, to: 1, step: 0.01, percent: true };

describe('a field in which the reader has typed', () => {
  it('keeps a number it takes', () => {
    expect(settled(years, '2,5', 3)).toEqual({ value: 2.5 });
    expect(settled(part, '7%', 0.5)).toEqual({ value: 0.07 });
  });

  it('goes to its nearest end and says so', () => {
    expect(settled(years, '99', 3)).toEqual({ value: 4, words: 'The most is 4: set to that.' });
    expect(settled(years, '-1', 3)).toEqual({ value: 2, words: 'The least is 2: set to that.' });
    expect(settled(part, '1e9', 0.5)).toEqual({ value: 1, words: 'The most is 100: set to that.' });
  });

  it('rounds where only whole numbers count, and says so', () => {
    expect(settled(count, '7.5', 3)).toEqual({ value: 8, words: 'Whole numbers only: set to 8.' });
  });

  it('stays as it was for no number, in words, and for nothing, without', () => {
    expect(settled(count, 'about 5', 3)).toEqual({
      value: 3,
      words: '“about 5” is not a number; it stays at 3.',
    });
    expect(settled(count, '', 3)).toEqual({ value: 3 });
  });

  it('repeats no more of a pasted text than one knows it by', () => {
    const { words } = settled(count, `5 ${'because '.repeat(50)}`, 3);
    expect(words).toBe('“5 because because becau…” is not a number; it stays at 3.');
  });
});
