import { describe, expect, it } from 'vitest';
import { timeSpan } from '../../../../src/components/data/timeSpan.ts';

describe('the time a cell names', () => {
  it.each([
    ['a year', 2025, { from: 2025, to: 2026 }],
    ['a year as text', '2025', { from: 2025, to: 2026 }],
    ['a quarter', '2025-Q3', { from: 2025.5, to: 2025.75 }],
    ['a month', '2025-07', { from: 2025.5, to: 2025.5 + 1 / 12 }],
    ['a day', '2025-07-01', { from: 2025.5, to: 2025.5 + 1 / 372 }],
  ])('is as long as the date is vague: %s', (_, cell, span) => {
    expect(timeSpan(cell)).toEqual(span);
  });

  it.each([null, 'FY2026 Q2', 'first half of 2025', ''])('is undefined for %s', (cell) => {
    expect(timeSpan(cell)).toBe(undefined);
  });
});
