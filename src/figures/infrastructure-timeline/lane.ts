import { textWidth } from '../../figure-kit/drawing/textWidth.ts';
import type { Axis } from './axis.ts';
import type { Event } from './maths.ts';

/** A mark in its lane: left edge, width and level in px; the lane's middle is level 0. */
export interface LaneMark {
  readonly event: Event;
  readonly x: number;
  readonly width: number;
  readonly y: number;
}

/** A name over its mark. */
export interface LaneName {
  readonly event: Event;
  readonly mark: LaneMark;
  readonly text: string;
  readonly x: number;
  readonly anchor: 'start' | 'end';
  /** 0 stands just above the marks. */
  readonly level: number;
}

/** From the left edge of a mark to the line that leads to a name on its left. */
const LEAD = 6;

/** Places marks `side` px high so that none hides another: in the middle of the lane, then below and above it in turn. */
export function placeMarks(events: readonly Event[], axis: Axis, side: number): LaneMark[] {
  const ends: number[] = [];
  return events.map((event) => {
    const panel = axis.panelAt(event.from);
    const span = (event.to - event.from) * panel.year - 2;
    const width = Math.max(event.to - event.from > 0.9 ? 1.9 * side : side, span);
    const x = Math.min(
      axis.place(event.from),
      panel.left + (panel.to - panel.from) * panel.year - width,
    );
    const free = ends.findIndex((end) => end <= x);
    const slot = free < 0 ? ends.length : free;
    ends[slot] = x + width + 1.5;
    const level = slot % 2 ? (slot + 1) / 2 : -slot / 2;
    return { event, x, width, y: level * (side + 1.5) };
  });
}

/**
 * Places names over their marks, from right to left: a name starts at its mark and climbs over those
 * whose mark it passes; where the picture ends it stands to the left of its mark.
 */
export function placeNames(
  marks: readonly LaneMark[],
  names: ReadonlyMap<string, string>,
  right: number,
): LaneName[] {
  const placed: (LaneName & { readonly from: number; readonly to: number })[] = [];
  for (const mark of [...marks].reverse()) {
    const { event, x } = mark;
    const text = names.get(event.id);
    if (text === undefined) continue;
    const width = textWidth(text.replace(/\d/gu, '0'), 11.5) + 10;
    const end = x + width > right;
    const [from, to] = end ? [x + LEAD - width, x + LEAD] : [x, x + width];
    const blocked = (level: number) =>
      placed.some(
        (other) =>
          from < other.to &&
          to > other.from &&
          (other.level === level || (other.level > level && other.x >= from && other.x <= to)),
      );
    let level = 0;
    while (blocked(level)) level++;
    placed.push({
      event,
      mark,
      text,
      x: end ? x + LEAD : x,
      anchor: end ? 'end' : 'start',
      level,
      from,
      to,
    });
  }
  return placed;
}
