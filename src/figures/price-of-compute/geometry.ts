import { scaleLog } from 'd3-scale';
import type { Room } from '../../figure-kit/room.ts';

/** Where the panel stands in a room, in px. */
export interface Panel {
  readonly left: number;
  readonly right: number;
  /** Top of the headings over the plot. */
  readonly head: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (time: number) => number;
  readonly y: (value: number) => number;
  /** First year drawn. */
  readonly first: number;
  readonly ticks: readonly number[];
}

const LAST = 2027.3;
/** Room of the headings over the plot, in px. */
const HEAD = { wide: 136, mid: 150, narrow: 196 };

/** The panel of chips or that of runs, as wide as the room. */
export function panelOf({ name, width }: Room, of: 'chip' | 'run'): Panel {
  const inset = name === 'narrow' ? 34 : 50;
  const [first, from, powers] = of === 'chip' ? [2016, 1, 3] : [2012, 10, 8];
  return panel({
    ...{ left: 0, inset, head: 0, first, from, powers },
    tall: HEAD[name],
    year: (width - inset - 16) / (LAST - first),
    ten: (name === 'narrow' ? 270 : 350) / powers,
  });
}

interface Size {
  readonly left: number;
  readonly inset: number;
  readonly head: number;
  readonly tall: number;
  readonly year: number;
  readonly ten: number;
  readonly first: number;
  readonly from: number;
  readonly powers: number;
}

function panel({ left, inset, head, tall, year, ten, first, from, powers }: Size): Panel {
  const top = head + tall;
  const bottom = top + powers * ten;
  return {
    left,
    right: left + inset + (LAST - first) * year,
    head,
    top,
    bottom,
    x: (time) => left + inset + (time - first) * year,
    y: scaleLog([from, from * 10 ** powers], [bottom, top]),
    first,
    ticks: [...Array(powers + 1).keys()].map((i) => from * 10 ** i),
  };
}
