import { scaleLinear, scaleLog } from 'd3-scale';
import type { ScaleLinear, ScaleLogarithmic } from 'd3-scale';
import type { Room } from '../../figure-kit/room.ts';
import { dayOf } from '../../figure-kit/calendar/dayOf.ts';

/** Time runs from 2014, when the lowest line had five over it; earlier runs count but are not drawn. */
export const FIRST_DAY = dayOf('2014-01-01');
const LAST_DAY = dayOf('2026-08-01');

/** The lowest and the highest line a reader can draw, in FLOP. */
export const LOWEST = 1e18;
export const HIGHEST = 1e27;

/** Whole powers of ten from one to the other. */
export const DECADES = [...Array(10).keys()].map((i) => LOWEST * 10 ** i);

/** The possible lines drawn as bars: ten to a power of ten, in FLOP. */
export const LINES = [...Array(90).keys()].map((i) => 10 ** (18 + i / 10));

/** Top of the picture's scale, under the ticks of what is not published, in px. */
export const TOP = 40;

/** Where the picture's scales stand in a room. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** Height of a bar in px. */
  readonly thick: number;
  /** Px of a day, and of an amount of compute in FLOP. */
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLogarithmic<number, number>;
}

/** Days evenly, FLOP by their logarithm. */
export function frameOf({ name, width }: Room): Frame {
  const [left, row] = name === 'narrow' ? [30, 3.8] : [36, 4.4];
  const [right, bottom] = [width - 4, TOP + Math.round(row * LINES.length)];
  return {
    ...{ left, right, bottom, thick: row - 1 },
    x: scaleLinear([FIRST_DAY, LAST_DAY], [left, right]),
    y: scaleLog([LOWEST, HIGHEST], [bottom, TOP]),
  };
}
