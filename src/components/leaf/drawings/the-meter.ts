import { layer } from '../../../figure-kit/drawing/layer.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { numberIn } from '../../../figure-kit/tables.ts';
import { block } from '../block.ts';
import type { Leaf } from '../leaf.ts';
import { ground } from '../room.ts';
import { rowById } from '../rowById.ts';
import { words } from '../words.ts';

/** All a utility served in its state, and beside it one campus, areas on one scale. */
const draw: Leaf = (svg, room) => {
  const { base, foot } = ground(room);
  const megawatts = (id: string) => numberIn(rowById('power', id), 'value');
  const state = base - 2;
  const campus =
    state *
    Math.sqrt(megawatts('campus-anthropic-amazon-new-carlisle') / megawatts('im-indiana-peak'));
  const left = state + room.line;
  paths(layer(svg, 'load'), [
    { key: 'line', class: 'base', d: `M0 ${base + 0.5}H${room.width}` },
    { key: 'state', class: 'bar', d: block(0, base, state) },
    { key: 'campus', class: 'bar warm', d: block(left, base, campus) },
  ]);
  words(svg, room, [
    { x: 0, y: foot, text: 'a state' },
    { x: left, y: foot, text: 'one campus' },
  ]);
};
export default draw;
