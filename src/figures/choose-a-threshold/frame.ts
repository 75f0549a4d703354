import type { Room } from '../../figure-kit/room.ts';
import { dayOf } from './calendar.ts';

/** Where the parts of the picture stand in a room; px. */
export interface Frame {
  /** Left and right end of time, in the scatter and in the strip. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly strip: { readonly top: number; readonly bottom: number };
  readonly list: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly columns: number;
    readonly rows: number;
    readonly numbered: boolean;
  };
  /** Where the score stands in large figures, if there is room for it. */
  readonly score: { readonly x: number; readonly y: number } | null;
  readonly height: number;
  /** Radius of a run. */
  readonly radius: number;
  /** Px of a day. */
  readonly x: (day: number) => number;
  /** Px of an amount of compute, in FLOP. */
  readonly y: (flop: number) => number;
  readonly dayAt: (x: number) => number;
  readonly flopAt: (y: number) => number;
}

const SPOTS = {
  wide: {
    left: 36,
    right: 690,
    top: 40,
    bottom: 420,
    strip: { top: 466, bottom: 560 },
    list: { x: 726, y: 12, width: 234, columns: 1, rows: 25, numbered: true },
    score: { x: 726, y: 526 },
    height: 582,
    radius: 3,
  },
  mid: {
    left: 34,
    right: 634,
    top: 40,
    bottom: 370,
    strip: { top: 414, bottom: 494 },
    list: { x: 0, y: 548, width: 640, columns: 3, rows: 6, numbered: true },
    score: null,
    height: 676,
    radius: 2.8,
  },
  narrow: {
    left: 30,
    right: 324,
    top: 40,
    bottom: 330,
    strip: { top: 374, bottom: 444 },
    list: { x: 0, y: 498, width: 328, columns: 2, rows: 8, numbered: false },
    score: null,
    height: 660,
    radius: 2.3,
  },
} as const;

/** Time runs from 2016, the first year a line can be drawn in; earlier runs count but are not drawn. */
export const FIRST_DAY = dayOf('2016-01-01');
const LAST_DAY = dayOf('2026-08-01');

/** Lines a reader can draw, in FLOP. */
export const FLOP: readonly [number, number] = [1e18, 1e27];

/** Whole powers of ten within them. */
export const DECADES = Array.from({ length: 10 }, (_, i) => 10 ** (18 + i));

/** The places of a room and its scales: days evenly, FLOP by their logarithm. */
export function frameOf({ name }: Room): Frame {
  const spot = SPOTS[name];
  const { left, right, top, bottom } = spot;
  const [day, decade] = [
    (right - left) / (LAST_DAY - FIRST_DAY),
    (bottom - top) / Math.log10(FLOP[1] / FLOP[0]),
  ];
  return {
    ...spot,
    x: (at) => left + (at - FIRST_DAY) * day,
    y: (flop) => bottom - Math.log10(flop / FLOP[0]) * decade,
    dayAt: (x) => FIRST_DAY + (x - left) / day,
    flopAt: (y) => FLOP[0] * 10 ** ((bottom - y) / decade),
  };
}
