import { longDate } from '../../layouts/longDate.ts';

/** A date with its month in three letters: `2025-11-03` is "3 Nov 2025". */
export function shortDate(date: string): string {
  return longDate(date).replace(/[A-Z][a-z]+/u, (month) => month.slice(0, 3));
}
