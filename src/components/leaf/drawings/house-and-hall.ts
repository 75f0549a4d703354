import { layer } from '../../../figure-kit/drawing/layer.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { block } from '../block.ts';
import type { Leaf } from '../leaf.ts';
import { ground } from '../room.ts';
import { words } from '../words.ts';

/** A house with its windows lit, and the hall that is to go dark before it. */
const draw: Leaf = (svg, room) => {
  const { base, foot } = ground(room);
  const wall = 0.55 * base;
  const pane = 0.16 * base;
  const left = wall + 2 * room.line;
  const window = (column: number, row: number) =>
    block(0.2 * wall + column * 0.42 * wall, base - 0.16 * wall - row * 0.42 * wall, pane);
  paths(layer(svg, 'street'), [
    { key: 'lit', class: 'dotbox', d: window(0, 0) + window(1, 0) + window(0, 1) + window(1, 1) },
    {
      key: 'house',
      class: 'frame',
      d: `M0.5 ${base}v${-wall}l${wall / 2} ${-0.38 * base}l${wall / 2} ${0.38 * base}v${wall}`,
    },
    { key: 'hall', class: 'bar warm', d: block(left, base, 1.6 * (base - 2), base - 2) },
    { key: 'base', class: 'base', d: `M0 ${base + 0.5}H${room.width}` },
  ]);
  words(svg, room, [
    { x: 0, y: foot, text: 'house' },
    { x: left, y: foot, text: 'hall' },
  ]);
};
export default draw;
