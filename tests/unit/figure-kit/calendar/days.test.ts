import { expect, it } from 'vitest';
import { dayOf } from '../../../../src/figure-kit/calendar/dayOf.ts';
import { endOfMonth } from '../../../../src/figure-kit/calendar/endOfMonth.ts';
import { isoDate } from '../../../../src/figure-kit/calendar/isoDate.ts';
import { monthsOf } from '../../../../src/figure-kit/calendar/monthsOf.ts';

it('counts days from 1 January 1970, and writes them as a table does', () => {
  expect(dayOf('1970-01-02')).toBe(1);
  expect(dayOf('2023-03-15')).toBe(19_431);
  expect(isoDate(19_431.7)).toBe('2023-03-15');
});

it('ends a month on its last day, leap years and Decembers too', () => {
  expect(['2024-02', '2023-12'].map((month) => isoDate(endOfMonth(month)))).toEqual([
    '2024-02-29',
    '2023-12-31',
  ]);
});

it('counts 12 months to 365.25 days', () => {
  expect(monthsOf(365.25)).toBe(12);
});
