import type { Cell } from '../../evidence/row.ts';

/** A stretch of time in decimal years: as long as the date that names it is vague. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

const QUARTER = /^(\d{4})-Q([1-4])$/u;
const PARTIAL = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u;

/**
 * The time a cell names: `2025` is the whole year, `2025-Q3` a quarter, `2025-11` a month and
 * `2025-11-03` a day. Months count as twelfths of a year. Undefined when the cell names no time.
 */
export function timeSpan(cell: Cell): TimeSpan | undefined {
  const text = String(cell ?? '');
  const quarter = QUARTER.exec(text);
  if (quarter) return span(Number(quarter[1]) + (Number(quarter[2]) - 1) / 4, 1 / 4);
  const [, year, month, day] = PARTIAL.exec(text) ?? [];
  if (!year) return undefined;
  if (!month) return span(Number(year), 1);
  const start = Number(year) + (Number(month) - 1) / 12;
  return day ? span(start + (Number(day) - 1) / 372, 1 / 372) : span(start, 1 / 12);
}

function span(from: number, length: number): TimeSpan {
  return { from, to: from + length };
}
