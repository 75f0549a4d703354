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
const LABEL = 40;

/** Names years under the place where each begins: as many as there is room for, always evenly spaced. */
export function yearAxis({ key, from, to, x, y }: YearAxis): Note[] {
  const first = Math.ceil(from);
  const step = [1, 2, 5, 10].find((years) => x(first + years) - x(first) >= LABEL) ?? 20;
  const notes: Note[] = [];
  for (let year = Math.ceil(first / step) * step; year <= to; year += step) {
    notes.push({ key: `${key}/${year}`, x: x(year), y, text: String(year), class: 't11 faint num', anchor: 'middle' });
  }
  return notes;
}
