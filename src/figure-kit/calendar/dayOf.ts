/** Milliseconds of a day. */
export const DAY = 86_400_000;

/** The day of a date `2023-03-15`, counted from 1 January 1970. */
export function dayOf(date: string): number {
  return Date.parse(date) / DAY;
}
