import { DAY } from './dayOf.ts';

/** The last day of a month `2023-03`, counted from 1 January 1970. */
export function endOfMonth(month: string): number {
  const [year = 0, of = 0] = month.split('-').map(Number);
  return Date.UTC(year, of, 0) / DAY;
}
