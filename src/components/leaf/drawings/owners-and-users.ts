import { builtFigure } from '../../../figure-kit/build/builtFigure.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { letToLabs, readSites, sharesOf } from '../../../figures/owners-and-users/maths.ts';
import type { OwnersRows } from '../../../figures/owners-and-users/rows.ts';
import { block } from '../block.ts';
import type { Leaf } from '../leaf.ts';
import { ground } from '../room.ts';
import { words } from '../words.ts';

/** Capacity of the tracked campuses as one bar: ink is let to one laboratory for certain, dashed likely or guessed. */
const draw: Leaf = (svg, room) => {
  const { base, foot } = ground(room);
  const { width, line } = room;
  const { sites } = builtFigure('owners-and-users').rows as OwnersRows;
  const read = readSites(sites, { users: 'all' });
  const { all, confident } = sharesOf(letToLabs(read), read);
  const k = (width - 1) / 100;
  const tall = base - line - 6;
  paths(layer(svg, 'capacity'), [
    { key: 'sure', class: 'bar warm', d: block(0.5, base, confident * k, tall) },
    {
      key: 'all',
      class: 'grade dashed',
      d: block(0.5 + confident * k, base, (all - confident) * k, tall),
    },
    { key: 'whole', class: 'frame', d: block(0.5, base, 100 * k, tall) },
  ]);
  const spoken = [confident, all].map(Math.round).join('–');
  words(svg, room, [
    { x: 0, y: line - 3, text: `${spoken}% let to one lab`, class: 'strong' },
    { x: 0, y: foot, text: `of ${read.length} campuses’ capacity` },
  ]);
};
export default draw;
