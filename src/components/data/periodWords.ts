import { longDate } from '../../layouts/longDate.ts';

/** A date or a quarter as prose writes it: `2016-Q1` is "Q1 2016", `2016-11` is "November 2016". */
export function periodWords(time: string): string {
  const [, year, quarter] = /^(\d{4})-(Q[1-4])$/u.exec(time) ?? [];
  return year && quarter ? `${quarter} ${year}` : longDate(time);
}
