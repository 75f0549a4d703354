import { scaleLinear, scaleLog } from 'd3-scale';
import type { ScaleLinear, ScaleLogarithmic } from 'd3-scale';
import type { Room } from '../../figure-kit/room.ts';
import { dayOf } from '../../figure-kit/calendar/dayOf.ts';

/** Time runs from 2016, the first year a line can be drawn in; earlier runs count but are not drawn. */
export const FIRST_DAY = dayOf('2016-01-01');
const LAST_DAY = dayOf('2026-08-01');

/** The lowest and the highest line a reader can draw, in FLOP. */
export const LOWEST = 1e18;
export const HIGHEST = 1e27;

/** Whole powers of ten within them. */
export const DECADES = Array.from({ length: 10 }, (_, i) => 10 ** (18 + i));

/** Top of the scatter in px. */
export const TOP = 40;

/** In px: left and right end of time, foot of the scatter, the count under it, radius of a run; and the list's rows. */
const SPOTS = {
  wide: {
    ...{ left: 36, right: 690, bottom: 420, roof: 466, floor: 560, radius: 3, height: 582 },
    list: { x: 726, y: 12, width: 234, columns: 1, rows: 25 },
  },
  mid: {
    ...{ left: 34, right: 634, bottom: 370, roof: 414, floor: 494, radius: 2.8, height: 676 },
    list: { x: 0, y: 548, width: 640, columns: 3, rows: 6 },
  },
  narrow: {
    ...{ left: 30, right: 324, bottom: 330, roof: 374, floor: 444, radius: 2.3, height: 660 },
    list: { x: 0, y: 498, width: 328, columns: 2, rows: 8 },
  },
} as const;

/** Where the parts of the picture stand in a room. */
export type Frame = (typeof SPOTS)[Room['name']] & {
  readonly name: Room['name'];
  /** Px of a day, and of an amount of compute in FLOP. */
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLogarithmic<number, number>;
};

/** The places of a room and its scales: days evenly, FLOP by their logarithm. */
export function frameOf({ name }: Room): Frame {
  const spot = SPOTS[name];
  return {
    ...spot,
    name,
    x: scaleLinear([FIRST_DAY, LAST_DAY], [spot.left, spot.right]),
    y: scaleLog([LOWEST, HIGHEST], [spot.bottom, TOP]),
  };
}
