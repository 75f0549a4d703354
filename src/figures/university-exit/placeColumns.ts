import { clamp } from '../../figure-kit/clamp.ts';
import { heapHeight } from './heapMarks.ts';
import type { Heap } from './heapMarks.ts';
import type { ShownYear } from './maths.ts';
import type { Chart } from './sheet.ts';

/** A year as it stands among the others. */
export interface Column {
  readonly year: ShownYear;
  readonly x: number;
  readonly wide: number;
  /** Where it stands, and how high it reaches, in px. */
  readonly y: number;
  readonly tall: number;
  /** Squares, one a model, this many in a line and this far apart; else a column cut by share. */
  readonly heap: Heap | null;
  readonly picked: boolean;
  /** Whether there is room for numbers beside it. */
  readonly beside: boolean;
}

/** Height of a column that is cut by share, and left end of the first, in px. */
export const HEIGHT = 250;
export const LEFT = 36;

/** Where each year stands: evenly spaced, a year that is not over a little apart. */
export function placeColumns({ years, picked, unit }: Chart, right: number, y: number): Column[] {
  const gap = years.at(-1)?.part && years.length > 1 ? 14 : 0;
  const step = (right - LEFT - gap) / Math.max(1, years.length);
  const wide = clamp(Math.floor(step * 0.8), 10, 96);
  const pitch = pitchOf(years, wide);
  const across = Math.max(1, Math.floor(wide / pitch));
  return years.map((year, i) => {
    const one = unit === 'count' || year.few;
    return {
      year,
      x: LEFT + i * step + (year.part ? gap : 0) + (step - wide) / 2,
      wide,
      y,
      tall: one ? heapHeight(year, { across, pitch }) : HEIGHT,
      heap: one ? { across, pitch } : null,
      picked: year.year === picked,
      beside: step - wide > 24,
    };
  });
}

/** The largest squares, 4 to 9 px, that keep the tallest heap within the room. */
function pitchOf(years: readonly ShownYear[], wide: number): number {
  const most = Math.max(1, ...years.map(({ total }) => total));
  const fits = (pitch: number) =>
    Math.ceil(most / Math.max(1, Math.floor(wide / pitch))) * pitch <= HEIGHT;
  return [9, 8.5, 8, 7.5, 7, 6.5, 6, 5.5, 5, 4.5].find(fits) ?? 4;
}
