import { layer } from '../../../figure-kit/drawing/layer.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { numberIn, textIn } from '../../../figure-kit/tables.ts';
import { block } from '../block.ts';
import type { Leaf } from '../leaf.ts';
import { ground } from '../room.ts';
import { rowById } from '../rowById.ts';
import { words } from '../words.ts';

const TALL = 10;

/** What the landlord of a leased machine owes before it stops: ninety days, one cell each, and no reason. */
const draw: Leaf = (svg, room) => {
  const { base, foot } = ground(room);
  const exit = rowById('exit-clauses', 'spacex-anthropic-exit');
  if (textIn(exit, 'reasons_needed') !== 'no')
    throw new TypeError('the exit asks for a reason now');
  const days = numberIn(exit, 'notice_days');
  const pitch = (base - 2) / TALL;
  const cells = Array.from({ length: days }, (_, i) =>
    block(Math.floor(i / TALL) * pitch, base - (i % TALL) * pitch, pitch - 1),
  );
  const left = Math.ceil(days / TALL) * pitch + room.line;
  paths(layer(svg, 'days'), [
    { key: 'days', class: 'bar warm', d: cells.join('') },
    { key: 'reasons', class: 'usline', d: block(left, base - 0.5, TALL * pitch - 1) },
    { key: 'base', class: 'base', d: `M0 ${base + 0.5}H${room.width}` },
  ]);
  words(svg, room, [
    { x: 0, y: foot, text: `${days} days`, class: 'strong' },
    { x: left, y: foot, text: 'no reason', class: 'strong' },
  ]);
};
export default draw;
