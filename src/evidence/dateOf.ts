import { MONTHS } from './months.ts';
import type { Reference } from './reference.ts';

/** A source's date as far as it is known: "3 November 2025", "November 2025", "2025" or "no date". */
export function dateOf({ issued }: Pick<Reference, 'issued'>): string {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  if (!year) return 'no date';
  return [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}
