import { everyMonth } from '../../figure-kit/calendar/everyMonth.ts';
import { nearestIndex } from '../../figure-kit/nearestIndex.ts';

/** First year drawn, and the day the snapshot ends, in years. */
export const FIRST = 2020;
export const LAST = 2026 + 199 / 365;

/** The last moment that can be read. */
export const NOW = '2026-07';

/** Every third month from January 2020 to the last. */
export const moments = everyMonth(`${FIRST}-01`, NOW, 3);

/** The end of a month in years, or the end of the snapshot where that comes first. */
export function timeOf(moment: string): number {
  const [year = FIRST, month = 1] = moment.split('-').map(Number);
  return Math.min(LAST, year + month / 12);
}

/** The first moment that can be read at or after a time in years; the last when there is none. */
export function momentAfter(time: number): string {
  return moments.find((moment) => timeOf(moment) >= time) ?? NOW;
}

/** The moment nearest to a time in years. */
export function momentNear(time: number): string {
  return moments[nearestIndex(moments.map(timeOf), time)] ?? NOW;
}
