import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { join } from '../../figure-kit/drawing/join.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { marker } from '../../figure-kit/drawing/marker.ts';
import { paths } from '../../figure-kit/drawing/paths.ts';
import { DECADES } from './frame.ts';
import type { Frame } from './frame.ts';
import { isDrawn } from './isDrawn.ts';
import { keyOf } from './show.ts';
import type { Picture } from './show.ts';

/** The ground under the reader's line: decades, and the lines of laws and drafts. */
export function drawGround(svg: Canvas, { laws }: Picture, { left, right, y }: Frame): void {
  const across = (flop: number, look: string) => ({
    key: `${look}${flop}`,
    d: `M${left} ${y(flop)}H${right}`,
    class: look,
  });
  paths(layer(svg, 'ground'), [
    ...DECADES.map((flop) => across(flop, 'grid')),
    ...laws.map(({ flop, binding }) => across(flop, binding ? 'base' : 'usline')),
  ]);
}

/** Runs, in ink over the line and grey under it; the one that took its developer over is larger. */
export function drawRuns(svg: Canvas, { runs }: Picture, { x, y, radius }: Frame): void {
  const drawn = runs.filter(({ run }) => isDrawn(run));
  const ranges = drawn.flatMap(({ run: { day, range } }) =>
    range ? [`M${x(day)} ${y(range[0])}V${y(range[1])}`] : [],
  );
  join(layer(svg, 'ranges'), 'path', ranges, { d: (range) => range, class: 'base thin' });
  paths(
    layer(svg, 'runs', { marks: true }),
    drawn.map(({ run, over, first, unsure }) => {
      const r = radius + (first ? 1.4 : 0);
      return {
        key: keyOf(run),
        d: unsure ? halves(r) : marker('circle', r),
        class: `pt ${over ? '' : 'f-other '}${run.grade}`,
        x: x(run.day),
        y: y(run.flop),
      };
    }),
  );
}

/** Flagships without a published figure: ticks on the upper margin, side by side where days meet. */
export function drawUnpublished(svg: Canvas, { dark }: Picture, { x, top, right }: Frame): void {
  let last = right + 3;
  const ticks = dark.toReversed().map(({ id, day }) => {
    last = Math.min(x(day), last - 3);
    return { key: `dark:${id}`, d: `M${last} ${top - 5}v-11`, class: 'tick' };
  });
  paths(layer(svg, 'unpublished', { marks: true }), ticks);
}

/** A disc cut in two: the run may lie over the line or under it. */
function halves(r: number): string {
  return `M${-r} -1a${r} ${r} 0 0 1 ${2 * r} 0zM${-r} 1a${r} ${r} 0 0 0 ${2 * r} 0z`;
}
