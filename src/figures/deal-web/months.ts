import { longDate } from '../../layouts/longDate.ts';

/** Years and months, counted from 0, of the first and the last deal. */
const FIRST = [2016, 10] as const;
const LAST = [2026, 9] as const;
const COUNT = (LAST[0] - FIRST[0]) * 12 + LAST[1] - FIRST[1] + 1;

/** Every month the table covers, newest first: `2026-10` → `October 2026`. */
export const MONTHS: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: COUNT }, (_, back) => {
    const month = new Date(Date.UTC(LAST[0], LAST[1] - back)).toISOString().slice(0, 7);
    return [month, longDate(month)];
  }),
);
