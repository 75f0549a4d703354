import type { ShownEvent } from './maths.ts';

/** Hollow where no sum is stated or nothing was signed, pale where the evidence is medium. */
export function eventClass({ drawn, usd, grade, status }: ShownEvent, colour: string): string {
  if (!drawn) return 'flat';
  if (usd === null) return `sq none f-${colour}`;
  return `sq ${status === 'cancelled' ? 'low' : grade} f-${colour}`;
}
