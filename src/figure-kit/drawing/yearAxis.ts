import type { Note } from './note.ts';

/** What an axis of years is drawn from. */
export interface YearAxis {
  /** Begins the keys of its labels, where a picture holds several axes. */
  readonly key: string;
  /** First and last moment drawn, in years. */
  readonly from: number;
  readonly to: number;
  readonly x: (year: number) => number;
  /** Baseline of the labels in px. */
  readonly y: number;
}

/** Room of one label with air round it, in px. */
const LABEL = 36;

/**
 * Names years under the place where each begins: as many as there is room for, always evenly spaced.
 * A span within one year is named in its middle.
 */
export function yearAxis({ key, from, to, x, y }: YearAxis): Note[] {
  const name = (year: number, at: number): Note => ({
    key: `${key}/${year}`,
    x: at,
    y,
    text: String(year),
    class: 't11 faint num',
    anchor: 'middle',
  });
  const first = Math.ceil(from);
  if (first > to) return [name(Math.floor(from), (x(from) + x(to)) / 2)];
  const step = [1, 2, 5, 10].find((years) => x(first + years) - x(first) >= LABEL) ?? 20;
  const notes: Note[] = [];
  for (let year = Math.ceil(first / step) * step; year <= to; year += step) {
    notes.push(name(year, x(year)));
  }
  return notes;
}
