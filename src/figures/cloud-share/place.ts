import { scaleLinear } from 'd3';
import { quarterTime } from '../../figure-kit/drawing/quarterTime.ts';
import type { Room } from '../../figure-kit/room.ts';

/** One panel in the picture, in px. */
export interface Box {
  readonly key: string;
  /** Left edge of title and gridlines, and where the gridlines end. */
  readonly left: number;
  readonly right: number;
  /** Title's top, and the ends of the scale. */
  readonly head: number;
  readonly top: number;
  readonly bottom: number;
  readonly from: number;
  readonly to: number;
  readonly x: Scale;
  readonly y: Scale;
}

type Scale = (value: number) => number;

/** What wants a panel: its first and last quarter, and the room its labels take at the right. */
export interface Wish {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly labels: number;
}

const GUTTER = 24;
const HEAD = 54;
const FOOT = 34;
const GAP = 20;

/** Px a year is wide at most, and px a panel's scale is high. */
const SIZES = {
  wide: { year: 80, high: 330 },
  mid: { year: 80, high: 290 },
  narrow: { year: 60, high: 246 },
} as const;

/**
 * Places rows of panels: one height and one scale from 0 to `most` percent for all, and a year as wide in
 * every panel as the fullest row allows.
 */
export function boxesOf(rows: readonly (readonly Wish[])[], room: Room, most: number): Box[] {
  const { year, high } = SIZES[room.name];
  const unit = Math.min(year, ...rows.map((row) => unitOf(row, room.width)));
  return rows.flatMap((row, i) => {
    const head = i * (HEAD + high + FOOT);
    const [top, bottom] = [head + HEAD, head + HEAD + high];
    const y = scaleLinear([0, most], [bottom, top]);
    let edge = 0;
    return row.map(({ key, from: first, to: last, labels }) => {
      const [left, from, to] = [edge, quarterTime(first), quarterTime(last)];
      const x = (time: number) => left + GUTTER + (time - from) * unit;
      edge = x(to) + labels + GAP;
      return { key, left, right: x(to) + 5, head, top, bottom, from: from - 0.125, to, x, y };
    });
  });
}

/** Px a year can be wide in one row of panels. */
function unitOf(row: readonly Wish[], width: number): number {
  const fixed = row.reduce((sum, { labels }) => sum + GUTTER + labels, GAP * (row.length - 1));
  const years = row.reduce((sum, { from, to }) => sum + quarterTime(to) - quarterTime(from), 0);
  return (width - fixed) / years;
}

/** Height of a picture of these panels. */
export function heightOf(boxes: readonly Box[]): number {
  return Math.max(...boxes.map(({ bottom }) => bottom)) + FOOT - 8;
}
