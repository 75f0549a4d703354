import { everyMonth } from '../../figure-kit/calendar/everyMonth.ts';
import { longDate } from '../../layouts/longDate.ts';

/** Every month the table covers, newest first: `2026-10` → `October 2026`. */
export const MONTHS: Readonly<Record<string, string>> = Object.fromEntries(
  everyMonth('2016-11', '2026-10')
    .reverse()
    .map((month) => [month, longDate(month)]),
);
