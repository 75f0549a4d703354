import type { Room } from '../../figure-kit/room.ts';
import { FIRST, LAST } from './moments.ts';

/** Where the stairs stand in a room, in px. */
export interface StairFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Left edge of the names at the end of the stairs; null where there is no room beside them. */
  readonly endX: number | null;
  readonly x: (time: number) => number;
  readonly y: (flop: number) => number;
  readonly timeAt: (x: number) => number;
}

/** The least that is drawn, in FLOP. */
export const FLOOR = 1e22;

/** Log scale from 10²² to 2 × 10²⁷ FLOP, years from the first to the last. */
export function stairFrame({ name, width }: Room, start: number): StairFrame {
  const [left, right] = [34, width - (name === 'narrow' ? 6 : 128)];
  const [top, bottom] = [start + 26, start + (name === 'narrow' ? 336 : 356)];
  const tall = (bottom - top) / (27.2 - 22);
  const wide = (right - left) / (LAST - FIRST);
  return {
    left,
    right,
    top,
    bottom,
    endX: name === 'narrow' ? null : right + 10,
    x: (time) => left + (time - FIRST) * wide,
    y: (flop) => bottom - (Math.log10(Math.max(FLOOR, flop)) - 22) * tall,
    timeAt: (x) => FIRST + (x - left) / wide,
  };
}
