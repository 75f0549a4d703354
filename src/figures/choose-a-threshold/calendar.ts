const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const DAY = 86_400_000;

/** The day of a date `2023-03-15`, counted from 1 January 1970. */
export function dayOf(date: string): number {
  return Date.parse(date) / DAY;
}

/** The last day of a month `2023-03`. */
export function endOfMonth(month: string): number {
  const [year = 0, of = 0] = month.split('-').map(Number);
  return Date.UTC(year, of, 0) / DAY;
}

/** A day as a table writes it: `2023-03-15`. */
export function isoDate(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The year a day lies in. */
export function yearOf(day: number): number {
  return Number(isoDate(day).slice(0, 4));
}

/** The month of a day as it is said: "March 2023", or "Mar 2023" when room is short. */
export function monthName(day: number, short = false): string {
  const name = MONTHS[Number(isoDate(day).slice(5, 7)) - 1] ?? '';
  return `${short ? name.slice(0, 3) : name} ${yearOf(day)}`;
}

/** A day as it is said: "15 March 2023". */
export function longDate(day: number): string {
  return `${Number(isoDate(day).slice(8))} ${monthName(day)}`;
}
