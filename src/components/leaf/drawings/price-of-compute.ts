import { builtFigure } from '../../../figure-kit/build/builtFigure.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import type { PriceRows } from '../../../figures/price-of-compute/maths.ts';
import { block } from '../block.ts';
import type { Leaf } from '../leaf.ts';
import { words } from '../words.ts';

/** How many times more a dollar of chip came to buy, and how many times dearer the dearest run: areas on one scale. */
const draw: Leaf = (svg, room) => {
  const { height, line, width } = room;
  const { chip = '', run = '' } = (builtFigure('price-of-compute').rows as PriceRows).readings
    .values;
  const [cheaper, dearer] = [chip, run].map((text) => Number(text.replaceAll(',', ''))) as [
    number,
    number,
  ];
  const base = height - 1;
  const side = base - 1;
  const small = side * Math.sqrt(cheaper / dearer);
  const left = 5.2 * line;
  paths(layer(svg, 'times'), [
    { key: 'chip', class: 'bar', d: block(0, base, small) },
    { key: 'run', class: 'bar warm', d: block(left, base, side) },
    { key: 'base', class: 'base', d: `M0 ${base + 0.5}H${width}` },
  ]);
  const right = left + side - 6;
  words(svg, room, [
    { x: 0, y: base - small - line - 5, text: `× ${chip}`, class: 'strong' },
    { x: 0, y: base - small - 5, text: 'for a dollar' },
    { x: right + 12, y: line - 2, text: `× ${run}` },
    { x: right + 12, y: base - 5, text: 'a run' },
  ]);
};
export default draw;
