import { scaleLog } from 'd3-scale';
import type { Room } from '../../figure-kit/room.ts';

/** Where one panel stands in a room, in px; a power of ten and a year are as long in both panels. */
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
/** Room of the headings over a plot, in px. */
const HEAD = { wide: 164, mid: 152, narrow: 188 };

/** The panel of chips and the panel of runs: side by side, or one under the other on one scale of years. */
export function panelsOf({ name, width }: Room): { chip: Panel; run: Panel } {
  if (name === 'wide') {
    const size = { tall: HEAD.wide, year: 29, ten: 44 };
    return {
      chip: panel({ ...size, left: 0, inset: 40, head: 0, first: 2016, from: 1, powers: 3 }),
      run: panel({ ...size, left: 440, inset: 50, head: 0, first: 2012, from: 10, powers: 8 }),
    };
  }
  const inset = name === 'mid' ? 50 : 40;
  const size = {
    left: 0,
    tall: HEAD[name],
    year: (width - inset - 16) / (LAST - 2012),
    ten: name === 'mid' ? 40 : 34,
  };
  const below = size.tall + size.ten * 3 + 60;
  const moved = inset + size.year * 4;
  return {
    chip: panel({ ...size, inset: moved, head: 0, first: 2016, from: 1, powers: 3 }),
    run: panel({ ...size, inset, head: below, first: 2012, from: 10, powers: 8 }),
  };
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
