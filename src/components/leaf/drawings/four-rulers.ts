import { hhi } from '../../../concentration/hhi.ts';
import { merge } from '../../../concentration/merge.ts';
import { namedShares } from '../../../concentration/namedShares.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { points } from '../../../figure-kit/words/points.ts';
import { FIVE } from '../../../figures/ownership/maths.ts';
import { block } from '../block.ts';
import { drawLayer } from '../drawLayer.ts';
import { layerOf } from '../layerOf.ts';
import type { Leaf } from '../leaf.ts';
import { words } from '../words.ts';

/** Owners of AI computers on squared paper; the dashed square is the five US firms counted as one. */
const draw: Leaf = (svg, room) => {
  const { height, line } = room;
  const size = height - 2;
  const owners = layerOf('owners');
  const shares = namedShares(owners.firms.map(({ key, share }) => [key, share]));
  const five = FIVE.reduce((sum, key) => sum + (shares[key] ?? 0), 0);
  drawLayer(svg, owners, { x: 1, y: 1, size });
  paths(layer(svg, 'five'), [
    { key: 'five', d: block(1, size + 1, (five * size) / 100), class: 'usline' },
  ]);
  const x = size + 12;
  words(svg, room, [
    { x, y: line - 2, text: `about ${points(owners.before, 10)}`, class: 'strong' },
    { x, y: 2 * line - 2, text: 'among owners' },
    {
      x,
      y: height - 2 * line - 2,
      text: points(hhi(merge(shares, [...FIVE])), 10),
      class: 'strong',
    },
    { x, y: height - line - 2, text: 'if five US firms' },
    { x, y: height - 2, text: 'counted as one' },
  ]);
};
export default draw;
