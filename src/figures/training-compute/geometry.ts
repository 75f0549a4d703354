import { scaleLinear } from 'd3-scale';
import type { ScaleLinear } from 'd3-scale';
import type { Room } from '../../figure-kit/room.ts';

/** The years the table holds. */
export const FIRST = 1950;
export const LAST = 2026;

/** Where the parts of the picture stand in a room, in px. */
export interface Geometry {
  /** Ends of the plot of the years looked at. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Ends of the strip of all years under it, in which years are chosen. */
  readonly stripTop: number;
  readonly stripBottom: number;
  readonly stripX: ScaleLinear<number, number>;
}

export function geometryOf({ name, width }: Room): Geometry {
  const narrow = name === 'narrow';
  const top = narrow ? 194 : 116;
  const bottom = top + (narrow ? 320 : 360);
  return {
    left: narrow ? 36 : 48,
    right: width - 12,
    top,
    bottom,
    stripTop: bottom + 56,
    stripBottom: bottom + (narrow ? 104 : 112),
    stripX: scaleLinear([FIRST, LAST + 1], [3, width - 3]),
  };
}
