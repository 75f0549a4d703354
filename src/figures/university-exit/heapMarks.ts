import { LOOKS } from './looks.ts';
import type { ShownYear } from './maths.ts';
import { squares } from './shapes.ts';
import type { Sheet } from './sheet.ts';

/** How a heap is laid: so many squares in a line, so many px apart. */
export interface Heap {
  readonly across: number;
  readonly pitch: number;
}

/** Draws a year's models as squares standing on a point, the groups one after the other. */
export function heapMarks(
  sheet: Sheet,
  { year, parts, part }: ShownYear,
  { x, y }: { readonly x: number; readonly y: number },
  { across, pitch }: Heap,
): void {
  let first = 0;
  for (const { key, count } of parts) {
    const { area, inside } = LOOKS[key];
    const d = squares(first, first + count, across, pitch, part ? 'upright' : inside);
    sheet.marks.push({ key: `${year}/${key}`, x, y, d, class: area });
    first += count;
  }
}

/** Height of a heap in px. */
export function heapHeight({ total }: ShownYear, { across, pitch }: Heap): number {
  return Math.ceil(total / across) * pitch;
}
