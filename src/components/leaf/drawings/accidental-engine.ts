import { scaleLinear, scaleLog } from 'd3-scale';
import { builtFigure } from '../../../figure-kit/build/builtFigure.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { spanOf } from '../../../figures/training-compute/maths.ts';
import type { Run } from '../../../figures/training-compute/maths.ts';
import { unpack } from '../../../figures/training-compute/packed.ts';
import type { Packed } from '../../../figures/training-compute/packed.ts';
import type { Leaf } from '../leaf.ts';
import { words } from '../words.ts';

const [FROM, TO] = [2010, 2026];

/** Training runs by date and size, on powers of ten; a large mark was the largest of its day. */
const draw: Leaf = (svg, room) => {
  const { width, height, line } = room;
  const all = unpack(builtFigure('training-compute').rows as Packed);
  const { runs } = spanOf(all, { from: FROM, to: TO, fit: 'records' });
  const x = scaleLinear([FROM, TO + 0.6], [3, width - 3]);
  const sizes = runs.map(({ flop }) => flop);
  const y = scaleLog([Math.min(...sizes), Math.max(...sizes)], [height - 4, 4]);
  const small = Math.round(line / 6);
  const marks = (some: readonly Run[], side: number) =>
    some.map(({ time, flop }) => mark(x(time), y(flop), side));
  const [records, others] = [true, false].map((is) => runs.filter(({ record }) => record === is));
  paths(layer(svg, 'runs'), [
    { key: 'runs', d: [...new Set(marks(others ?? [], small))].join(''), class: 'dot' },
    { key: 'records', d: marks(records ?? [], 2 * small).join(''), class: 'dot hot' },
  ]);
  words(svg, room, [
    { x: 0, y: line - 3, text: 'FLOP to train,' },
    { x: 0, y: 2 * line - 3, text: 'log scale' },
    { x: width, y: height - 4, text: `${FROM} to ${TO}`, anchor: 'end' },
  ]);
};
export default draw;

/** A square round a point, on whole pixels. */
function mark(cx: number, cy: number, side: number): string {
  return `M${Math.round(cx - side / 2)} ${Math.round(cy - side / 2)}h${side}v${side}h-${side}z`;
}
