import { DAY } from './dayOf.ts';

/** A day counted from 1 January 1970, as a table writes it: `2023-03-15`. */
export function isoDate(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
