import { scaleLog } from 'd3-scale';
import type { Room } from '../../figure-kit/room.ts';
import { clamp } from '../../figure-kit/clamp.ts';
import { FIRST, LAST } from './maths.ts';
import type { Basis } from './maths.ts';

/** Lowest and highest cost drawn, from the cheapest costed run of 2016 on. The two axes never stand side by side. */
const SPAN = { amortised: [1, 1e9], bought: [1e4, 1e11] } as const;

/** Where the plot of costs over time stands in a room, in px. */
export interface Geometry {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (time: number) => number;
  readonly y: (cost: number) => number;
  readonly costAt: (y: number) => number;
  /** The powers of ten that carry gridlines. */
  readonly ticks: readonly number[];
}

export function geometryOf({ name, width }: Room, basis: Basis): Geometry {
  const [left, right] = [80, name === 'wide' ? 600 : width - 96];
  const [top, bottom] = [48, 392];
  const span = SPAN[basis];
  const y = scaleLog(span, [bottom, top]);
  return {
    left,
    right,
    top,
    bottom,
    x: (time) => left + ((time - FIRST) / (LAST + 1 - FIRST)) * (right - left),
    y,
    costAt: (at) => clamp(y.invert(at), span[0], span[1]),
    ticks: [...Array(Math.round(Math.log10(span[1] / span[0])) + 1).keys()].map(
      (i) => span[0] * 10 ** i,
    ),
  };
}
