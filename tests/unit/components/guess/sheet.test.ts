import { describe, expect, it } from 'vitest';
import { gapSays } from '../../../../src/components/guess/gapSays.ts';
import { corner, outline, sheetOf, valueAt } from '../../../../src/components/guess/sheet.ts';

describe('the sheet of a guess', () => {
  it('draws a sum as a square whose area is the sum', () => {
    const sheet = sheetOf('USD billion', 20, 600);
    expect(sheet.cell).toBe(6);
    // A quarter of the sheet is half as wide.
    expect(outline(sheet, 150)).toBe('M0 240h120v-120h-120z');
    expect(valueAt(sheet, 120, 120)).toBe(150);
  });

  it('draws a share as so many of a hundred cells, from the lower left', () => {
    const sheet = sheetOf('percent', 0, 100);
    expect(outline(sheet, 71)).toBe('M0 240H240V72H24v-24H0z');
    expect(outline(sheet, 4.2)).toBe('M0 240H100.8v-24H0z');
    expect(outline(sheet, 100)).toBe('M0 240H240V0H0z');
    expect(valueAt(sheet, 24, 60)).toBe(71);
  });

  it('draws a count as marks, in as many rows as it may need', () => {
    expect(sheetOf('makers', 1, 10).height).toBe(24);
    expect(sheetOf('developers', 5, 40).height).toBe(96);
  });

  it('draws a change on what there was before', () => {
    const sheet = sheetOf('percent', -60, 60);
    expect(sheet.base).toBe(100);
    expect(outline(sheet, 0)).toBe(outline(sheetOf('USD', 0, 200), 100));
    expect(valueAt(sheet, 240, 0)).toBe(100);
  });

  it.each([0, 1, 9.5, 10, 38, 99, 100])('has its corner where it takes hold, at %d', (value) => {
    for (const sheet of [sheetOf('percent', 0, 100), sheetOf('USD', 0, 5000)]) {
      const { x, y } = corner(sheet, value);
      expect(valueAt(sheet, x, y + 0.01)).toBeCloseTo(value, 0);
    }
  });
});

describe('the gap of a guess', () => {
  const dollars = { before: '$', after: '', answer: 'about $16', cell: 50 };
  const share = { before: '', after: '%', answer: 'about 4%', cell: 1 };

  it.each([
    [1000, 16, dollars, 'You said $1,000; it is about $16: 20 cells too many.'],
    [0, 16, dollars, 'You said $0; it is about $16: less than one cell too few.'],
    [5, 4, share, 'You said 5%; it is about 4%: 1 cell too many.'],
    [4, 4, share, 'You said 4%, and that is the answer.'],
    [
      -22,
      38,
      { ...share, answer: 'about 38%', cell: 2 },
      'You said −22%; it is about 38%: 30 cells too few.',
    ],
  ])('of %d from %d is told in cells', (guess, answer, words, says) => {
    expect(gapSays(guess, answer, words)).toBe(says);
  });
});
