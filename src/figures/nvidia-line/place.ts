import { scaleLinear, scaleLog } from 'd3-scale';
import type { Room } from '../../figure-kit/room.ts';
import type { Quarter } from './maths.ts';

/** Where the line is drawn, in px. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  readonly x: (year: number) => number;
  readonly y: (billion: number) => number;
}

/** Px left of the line for the values of the axis, and right of it for its name; height of the scale. */
const SIZES = {
  wide: { gutter: 66, names: 128, high: 360 },
  mid: { gutter: 62, names: 124, high: 320 },
  narrow: { gutter: 34, names: 74, high: 270 },
} as const;

/** One frame for all states: the years stand still when the line is cut short. */
export function frameOf(quarters: readonly Quarter[], scale: 'log' | 'linear', room: Room): Frame {
  const { gutter, names, high } = SIZES[room.name];
  const [top, bottom, right] = [36, 36 + high, room.width - names];
  const [from, to] = [quarters[0]?.time ?? 0, quarters.at(-1)?.time ?? 1];
  const y =
    scale === 'log' ? scaleLog([0.1, 100], [bottom, top]) : scaleLinear([0, 100], [bottom, top]);
  const ticks = scale === 'log' ? [0.1, 1, 10, 100] : [0, 20, 40, 60, 80, 100];
  return {
    left: 0,
    right,
    top,
    bottom,
    from,
    to,
    ticks,
    x: scaleLinear([from, to], [gutter, right - 8]),
    y,
  };
}
