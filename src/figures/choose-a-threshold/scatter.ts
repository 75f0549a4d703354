import { marker } from '../../figure-kit/drawing/marker.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import { DECADES, TOP } from './frame.ts';
import type { Frame } from './frame.ts';
import type { Picture } from './show.ts';

/** The ground under the reader's line: decades, the lines of laws and drafts, the ranges of runs. */
export function groundOf({ laws, drawn }: Picture, { left, right, x, y }: Frame): Path[] {
  const across = (flop: number, look: string) => ({
    key: `${look}${flop}`,
    d: `M${left} ${y(flop)}H${right}`,
    class: look,
  });
  return [
    ...DECADES.map((flop) => across(flop, 'grid')),
    ...laws.map(({ flop, binding }) => across(flop, binding ? 'base' : 'usline')),
    ...drawn.map(({ key, day, range }) => ({
      key,
      d: range ? `M${x(day)} ${y(range[0])}V${y(range[1])}` : '',
      class: 'base thin',
    })),
  ];
}

/** Runs, in ink over the line and grey under it; the one that took its developer over is larger. */
export function runsOf({ drawn }: Picture, { x, y, radius }: Frame): Path[] {
  return drawn.map(({ key, day, flop, grade, over, first, unsure }) => ({
    key,
    d: marker(unsure ? 'halves' : 'circle', radius + (first ? 1.4 : 0)),
    class: `pt ${over ? '' : 'f-other '}${grade}`,
    x: x(day),
    y: y(flop),
  }));
}

/** Models without a public estimate: ticks on the upper margin, at a date and at no height. */
export function unpublishedOf({ dark }: Picture, { x }: Frame): Path[] {
  return dark.map(({ key, days }) => ({
    key,
    d: days.map((day) => `M${x(day)} ${TOP - 5}v-8`).join(''),
    class: 'tick',
  }));
}
