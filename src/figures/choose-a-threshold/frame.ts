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

/** Whole powers of ten from one to the other. */
export const DECADES = [...Array(10).keys()].map((i) => LOWEST * 10 ** i);

/** Top of the scatter in px. */
export const TOP = 40;

/** In px: left and right end of time, foot of the scatter, the count under it, radius of a run; and the rows of the list. */
const SPOTS = {
  wide: {
    ...{ left: 36, right: 690, bottom: 420, roof: 466, floor: 560, radius: 3, height: 582 },
    ...{ columns: 1, rows: 25 },
  },
  mid: {
    ...{ left: 34, right: 634, bottom: 370, roof: 414, floor: 494, radius: 2.8, height: 676 },
    ...{ columns: 3, rows: 6 },
  },
  narrow: {
    ...{ left: 30, right: 324, bottom: 330, roof: 374, floor: 444, radius: 2.3, height: 660 },
    ...{ columns: 2, rows: 8 },
  },
} as const;

/** Where the parts of the picture stand in a room. */
export type Frame = (typeof SPOTS)[Room['name']] & {
  readonly room: Room['name'];
  /** Top left of the list, beside the scatter or under it, and its width. */
  readonly list: { readonly x: number; readonly y: number; readonly width: number };
  /** Px of a day, and of an amount of compute in FLOP. */
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLogarithmic<number, number>;
};

/** The places of a room and its scales: days evenly, FLOP by their logarithm. */
export function frameOf({ name, width }: Room): Frame {
  const spot = SPOTS[name];
  return {
    ...spot,
    room: name,
    list: name === 'wide' ? { x: 726, y: 12, width: 234 } : { x: 0, y: spot.floor + 54, width },
    x: scaleLinear([FIRST_DAY, LAST_DAY], [spot.left, spot.right]),
    y: scaleLog([LOWEST, HIGHEST], [spot.bottom, TOP]),
  };
}
