import { hhi } from '../../../concentration/hhi.ts';
import { merge } from '../../../concentration/merge.ts';
import { namedShares } from '../../../concentration/namedShares.ts';
import type { Canvas } from '../../../figure-kit/drawing/canvas.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { write } from '../../../figure-kit/drawing/note.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { points } from '../../../figure-kit/words/points.ts';
import { FIVE } from '../../../figures/ownership/maths.ts';
import { block } from '../block.ts';
import { drawLayer } from '../drawLayer.ts';
import { layerOf } from '../layerOf.ts';

const SIZE = 86;

/** Owners of AI computers on squared paper; the dashed square is the five US firms counted as one. */
export default function draw(svg: Canvas): void {
  const owners = layerOf('owners');
  const shares = namedShares(owners.firms.map(({ key, share }) => [key, share]));
  const five = FIVE.reduce((sum, key) => sum + (shares[key] ?? 0), 0);
  drawLayer(svg, owners, 1, 1, SIZE);
  const outline = block(1, SIZE + 1, (five * SIZE) / 100);
  paths(layer(svg, 'five'), [{ key: 'five', d: outline, class: 'usline' }]);
  write(layer(svg, 'words'), [
    { x: 98, y: 13, text: `about ${points(owners.before, 10)}`, class: 't13 strong' },
    { x: 98, y: 28, text: 'among owners,', class: 't11 quiet' },
    { x: 98, y: 54, text: points(hhi(merge(shares, [...FIVE])), 10), class: 't13 strong' },
    { x: 98, y: 69, text: 'if the five US firms', class: 't11 quiet' },
    { x: 98, y: 83, text: 'counted as one', class: 't11 quiet' },
  ]);
}
