import type { Leaf } from '../leaf.ts';
import { rowOfBoxes } from '../rowOfBoxes.ts';

/** One ruler laid on three markets: its line is dashed in each, and only one stays under it. */
const draw: Leaf = (svg, room) => {
  const markets = [
    ['owners', 'owners'],
    ['iaas', 'rented servers'],
    ['accelerators', 'AI chips'],
  ] as const;
  rowOfBoxes(svg, room, markets, true);
};
export default draw;
