import { scaleLinear, scaleLog } from 'd3-scale';
import { builtFigure } from '../../../figure-kit/build/builtFigure.ts';
import type { Canvas } from '../../../figure-kit/drawing/canvas.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { write } from '../../../figure-kit/drawing/note.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { spanOf } from '../../../figures/training-compute/maths.ts';
import type { Run } from '../../../figures/training-compute/maths.ts';
import { unpack } from '../../../figures/training-compute/packed.ts';
import type { Packed } from '../../../figures/training-compute/packed.ts';

const [FROM, TO] = [2010, 2026];

/** Training runs by date and size, on powers of ten; a large dot was the largest of its day. */
export default function draw(svg: Canvas): void {
  const all = unpack(builtFigure('training-compute').rows as Packed);
  const { runs } = spanOf(all, { from: FROM, to: TO, fit: 'records' });
  const x = scaleLinear([FROM, TO + 0.6], [3, 205]);
  const sizes = runs.map(({ flop }) => flop);
  const y = scaleLog([Math.min(...sizes), Math.max(...sizes)], [84, 4]);
  const dots = (some: readonly Run[], r: number) =>
    some.map(({ time, flop }) => dot(x(time), y(flop), r)).join('');
  paths(layer(svg, 'runs'), [
    {
      key: 'runs',
      d: dots(
        runs.filter(({ record }) => !record),
        1.5,
      ),
      class: 'dot',
    },
    {
      key: 'records',
      d: dots(
        runs.filter(({ record }) => record),
        2.5,
      ),
      class: 'dot hot',
    },
  ]);
  write(layer(svg, 'words'), [
    { x: 0, y: 11, text: 'FLOP to train,', class: 't11 quiet' },
    { x: 0, y: 25, text: 'log scale', class: 't11 quiet' },
    { x: 208, y: 84, text: `${FROM} to ${TO}`, class: 't11 quiet num', anchor: 'end' },
  ]);
}

function dot(cx: number, cy: number, r: number): string {
  const [x, y] = [Math.round(cx * 2) / 2, Math.round(cy * 2) / 2];
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
}
