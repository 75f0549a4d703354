import { plural } from '../../figure-kit/words/plural.ts';
import type { Span } from './spanOf.ts';

/** Notice and duration in words: "no notice, 18 days". */
export function spanWords({ notice, duration }: Span): string {
  const before =
    notice === null
      ? 'notice not known'
      : notice === 0
        ? 'no notice'
        : `${notice} ${plural(notice, 'day')} of notice`;
  const after =
    duration === null
      ? 'no end known'
      : duration === 0
        ? 'less than a day'
        : `${duration} ${plural(duration, 'day')} long`;
  return `${before}, ${after}`;
}
