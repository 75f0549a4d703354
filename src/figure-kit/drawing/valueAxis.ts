import type { Note } from './note.ts';
import type { Path } from './paths.ts';

/** What an axis of values is drawn from. */
export interface ValueAxis {
  /** Begins the keys of its lines, where a picture holds several axes. */
  readonly key: string;
  readonly ticks: readonly number[];
  readonly y: (value: number) => number;
  /** Ends of the gridlines in px. */
  readonly left: number;
  readonly right: number;
  readonly label: (tick: number) => string;
  /** The tick that is the baseline, in ink; 0 unless told. */
  readonly base?: number;
}

/** Gridlines with their values on them, at the left end. */
export function valueAxis({ key, ticks, y, left, right, label, base = 0 }: ValueAxis): {
  lines: Path[];
  notes: Note[];
} {
  const level = (tick: number) => Math.round(y(tick)) + 0.5;
  return {
    lines: ticks.map((tick) => ({
      key: `${key}/${tick}`,
      d: `M${left} ${level(tick)}H${right}`,
      class: tick === base ? 'base' : 'grid',
    })),
    notes: ticks.map((tick) => ({
      key: `${key}/${tick}`,
      x: left,
      y: level(tick) - 4,
      text: label(tick),
      class: 't11 faint num',
    })),
  };
}
