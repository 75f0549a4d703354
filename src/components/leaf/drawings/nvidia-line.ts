import { scaleLinear } from 'd3-scale';
import { builtFigure } from '../../../figure-kit/build/builtFigure.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import type { LineRows } from '../../../figures/nvidia-line/maths.ts';
import { block } from '../block.ts';
import type { Leaf } from '../leaf.ts';
import { ground } from '../room.ts';
import { words } from '../words.ts';

/** Data-centre revenue of Nvidia, quarter by quarter, on an even scale: a floor, then a wall. */
const draw: Leaf = (svg, room) => {
  const { base, foot } = ground(room);
  const { quarters } = builtFigure('nvidia-line').rows as LineRows;
  const pitch = room.width / quarters.length;
  const y = scaleLinear([0, Math.max(...quarters.map(({ revenue }) => revenue))], [0, base - 2]);
  const [first, last] = [quarters[0], quarters.at(-1)];
  paths(layer(svg, 'quarters'), [
    {
      ...{ key: 'bars', class: 'solid f-nvidia' },
      d: quarters.map(({ revenue }, i) => block(i * pitch, base, pitch - 1, y(revenue))).join(''),
    },
    { key: 'base', d: `M0 ${base + 0.5}H${room.width}`, class: 'base' },
  ]);
  words(svg, room, [
    {
      x: 0,
      y: room.line - 3,
      text: `$${Math.round(last?.revenue ?? 0)}bn a quarter`,
      class: 'strong',
    },
    { x: 0, y: foot, text: first?.end.slice(0, 4) ?? '' },
    { x: room.width, y: foot, text: last?.end.slice(0, 4) ?? '', anchor: 'end' },
  ]);
};
export default draw;
