import { expect, it } from 'vitest';
import { everyMonth } from '../../../../src/figure-kit/calendar/everyMonth.ts';
import { everyQuarter } from '../../../../src/figure-kit/calendar/everyQuarter.ts';

it('goes from month to month over the end of a year', () => {
  expect(everyMonth('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
});

it('goes by quarters of a year where it is asked to', () => {
  expect(everyMonth('2025-07', '2026-06', 3)).toEqual(['2025-07', '2025-10', '2026-01', '2026-04']);
});

it('goes from quarter to quarter, written as its table writes them', () => {
  expect(everyQuarter('2025-Q3', '2026-Q1')).toEqual(['2025-Q3', '2025-Q4', '2026-Q1']);
  expect(everyQuarter('FY2018Q4', 'FY2019Q2')).toEqual(['FY2018Q4', 'FY2019Q1', 'FY2019Q2']);
});
