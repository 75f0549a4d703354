import type { Leaf } from '../leaf.ts';
import { rowOfBoxes } from '../rowOfBoxes.ts';

/** Three layers of chipmaking on squared paper, each with its Herfindahl index. */
const draw: Leaf = (svg, room) => {
  rowOfBoxes(svg, room, [
    ['euv', 'lithography'],
    ['foundry', 'foundries'],
    ['accelerators', 'AI chips'],
  ]);
};
export default draw;
