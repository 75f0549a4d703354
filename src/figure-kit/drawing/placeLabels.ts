import { touch } from './box.ts';
import type { Box } from './box.ts';
import type { Note } from './note.ts';
import { textWidth } from './textWidth.ts';

/** A point that may get its name, the most wanted first. */
export interface Wanted {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly strong: boolean;
  /** Tried first: left, unless told; `beside` is level with the point, right or left of it. */
  readonly side?: 'left' | 'right' | 'below' | 'beside';
  /** `t12 halo` unless told. */
  readonly class?: string;
}

const SIZE = 12.5;

/**
 * Names as many points as there is room for: beside the point, inside `room`, over nothing
 * in `taken`, and nearer to its own point than to another mark there. A strong one is written in any case.
 */
export function placeLabels(wanted: readonly Wanted[], taken: readonly Box[], room: Box): Note[] {
  const boxes = [...taken];
  const notes: Note[] = [];
  for (const label of wanted) {
    const within = placesRound(label).filter(({ box }) => inside(box, room));
    const free = within.find(
      ({ box, note }) =>
        !boxes.some((other) => touch(box, other, 2)) && isNearest(label, note, taken),
    );
    const place = free ?? (label.strong ? within[0] : undefined);
    if (!place) continue;
    boxes.push(place.box);
    notes.push(place.note);
  }
  return notes;
}

/** Where a label may stand from its point: as wished first; straight over or under it when dx is 0. */
const OFFSETS = {
  left: [
    [-8, -5],
    [-4, -12],
    [-10, 4],
    [10, 4],
    [8, 14],
    [8, 18],
    [8, -6],
    [-8, 14],
  ],
  right: [
    [10, 4],
    [-10, 4],
    [8, -6],
    [-8, -5],
    [8, 14],
    [-8, 14],
    [8, 18],
  ],
  below: [
    [0, 20],
    [10, 4],
    [0, -10],
    [-10, 4],
  ],
  beside: [
    [8, 4],
    [-8, 4],
  ],
} as const;

function placesRound({
  key,
  text,
  x,
  y,
  strong,
  side = 'left',
  class: voice = 't12 halo',
}: Wanted): { note: Note; box: Box }[] {
  const wide = textWidth(text, SIZE, strong);
  return OFFSETS[side].map(([dx, dy]) => {
    const left = dx === 0 ? x - wide / 2 : dx < 0 ? x + dx - wide : x + dx;
    const anchor = dx === 0 ? 'middle' : dx < 0 ? 'end' : 'start';
    return {
      note: {
        key,
        x: x + dx,
        y: y + dy,
        text,
        class: `${voice}${strong ? ' strong' : ''}`,
        anchor,
      },
      box: { left, right: left + wide, top: y + dy - 10, bottom: y + dy + 3 },
    };
  });
}

/**
 * Whether a label begins nearer to its own point than to any other mark, whose name it would seem to be.
 * Heights count twice: what stands level is read together.
 */
function isNearest({ x, y }: Wanted, note: Note, taken: readonly Box[]): boolean {
  const far = (px: number, py: number) => Math.hypot(note.x - px, 2 * (note.y - 4 - py));
  const own = far(x, y);
  return taken.every(({ left, right, top, bottom }) => {
    const [px, py] = [(left + right) / 2, (top + bottom) / 2];
    const isMark = right > left && right - left <= 12;
    const isSame = Math.hypot(px - x, py - y) < 4;
    return !isMark || isSame || far(px, py) > own - 1;
  });
}

function inside(box: Box, room: Box): boolean {
  return (
    box.left >= room.left &&
    box.right <= room.right &&
    box.top >= room.top &&
    box.bottom <= room.bottom
  );
}
