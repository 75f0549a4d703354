import { grouped } from '../../evidence/grouped.ts';

/** A Herfindahl index as it is read: in whole points, or rounded to the tens that its shares can carry. */
export function points(index: number, to = 1): string {
  return grouped(Math.round(index / to) * to);
}
