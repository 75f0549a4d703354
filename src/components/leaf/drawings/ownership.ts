import { layer } from '../../../figure-kit/drawing/layer.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { FIVE } from '../../../figures/ownership/maths.ts';
import { block } from '../block.ts';
import { layerOf } from '../layerOf.ts';
import type { Leaf } from '../leaf.ts';
import { ground } from '../room.ts';
import { words } from '../words.ts';

/** All AI computing as one bar, owner by owner, with five US firms under one bracket. */
const draw: Leaf = (svg, room) => {
  const { base, foot } = ground(room);
  const { width, line } = room;
  const { firms } = layerOf('owners');
  const sorted = [...firms].sort(
    (a, b) => Number(FIVE.includes(b.key)) - Number(FIVE.includes(a.key)),
  );
  const k = (width - 1) / 100;
  const tall = base - line - 12;
  let before = 0;
  const bars = sorted.map(({ key, colour, share }) => {
    const d = block(0.5 + before * k, base, share * k - 1, tall);
    before += share;
    return { key, d, class: `solid f-${colour}` };
  });
  const five = sorted.reduce((sum, { key, share }) => sum + (FIVE.includes(key) ? share : 0), 0);
  paths(layer(svg, 'owners'), [
    ...bars,
    { key: 'whole', d: block(0.5, base, 100 * k, tall), class: 'frame' },
    { key: 'five', d: `M0.5 ${base - tall - 3}v-5H${five * k}v5`, class: 'arc' },
  ]);
  words(svg, room, [
    { x: 0, y: line - 3, text: `five US firms, about ${Math.round(five)}%`, class: 'strong' },
    { x: 0, y: foot, text: 'all AI computing, by owner' },
  ]);
};
export default draw;
