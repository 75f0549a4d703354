import { builtFigure } from '../../../figure-kit/build/builtFigure.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { OPENING, outcomeOf } from '../../../figures/what-it-buys/maths.ts';
import type { Given } from '../../../figures/what-it-buys/given.ts';
import { amount } from '../../../figures/what-it-buys/words.ts';
import { block } from '../block.ts';
import type { Leaf } from '../leaf.ts';
import { words } from '../words.ts';

/** The sum as a square, and beside it what it rents at the price the figure opens on. */
const draw: Leaf = (svg, room) => {
  const { height, line, width } = room;
  const given = builtFigure('what-it-buys').rows as Given;
  const { gpus, mw } = outcomeOf(given, OPENING);
  const base = height - 1;
  const side = base - 1;
  const x = side + line;
  paths(layer(svg, 'sum'), [
    { key: 'sum', class: 'sq f-amazon', d: block(0, base, side) },
    { key: 'base', class: 'base', d: `M0 ${base + 0.5}H${width}` },
  ]);
  words(svg, room, [
    { x: 6, y: line + 4, text: `$${given.sum.value}bn`, class: 'in f-amazon' },
    { x, y: line - 1, text: amount('gpus', gpus, 3), class: 'strong' },
    { x, y: 2 * line - 1, text: 'GPUs, seven years' },
    { x, y: base - line - 7, text: amount('mw', mw, 2), class: 'strong' },
    { x, y: base - 7, text: 'megawatts' },
  ]);
};
export default draw;
