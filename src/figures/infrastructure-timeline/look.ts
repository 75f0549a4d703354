import type { Event } from './maths.ts';

/** Class of a mark: the one being read is hot; a date not known to the day is pale, as is medium evidence. */
export function lookOf(event: Event, read: Event | null, wide: boolean): string {
  if (event === read) return 'bar hot';
  if (event.grade === 'low') return 'pt low';
  return wide || event.grade === 'medium' ? 'pt medium' : 'pt';
}
