import { longDate } from '../../layouts/longDate.ts';

/** The month a day lies in: `2016-04-05` is "April 2016". */
export function monthOf(date: string): string {
  return longDate(date.slice(0, 7));
}
