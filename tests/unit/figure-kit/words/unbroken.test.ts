import { expect, it } from 'vitest';
import { unbroken } from '../../../../src/figure-kit/words/unbroken.ts';

const together = (text: string) =>
  unbroken(text)
    .filter(({ whole }) => whole)
    .map((piece) => piece.text);

it('keeps a number and what a hyphen ties to it on one line', () => {
  expect(together('Record runs grew about 4.5-fold a year to mid-2026')).toEqual([
    '4.5-fold',
    'mid-2026',
  ]);
  expect(together('revenue grew 620-fold, a two-year climb')).toEqual(['620-fold,']);
});

it('loses no letter, and ties nothing where there is no number', () => {
  const text = 'From 10-to-1 odds, well-known and 5 - 3 apart';
  expect(
    unbroken(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
  expect(together('a well-known two-year lease')).toEqual([]);
});

it('says nothing of an empty title', () => {
  expect(unbroken('')).toEqual([]);
});
