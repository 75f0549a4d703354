import { MONTHS } from '../evidence/months.ts';

/**
 * A date as prose writes it: `2025-11-03` is "3 November 2025", `2026-06` is "June 2026", `2026` is
 * "2026". A `Date` is read in UTC, as the front matter of an essay was written.
 */
export function longDate(date: string | Date): string {
  const iso = typeof date === 'string' ? date : date.toISOString().slice(0, 10);
  const [year, month, day] = iso.split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year]
    .filter(Boolean)
    .join(' ');
}
