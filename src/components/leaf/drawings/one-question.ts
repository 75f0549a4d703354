import { theEvidence } from '../../../evidence/theEvidence.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { maybeNumberIn, numberIn, textIn } from '../../../figure-kit/tables.ts';
import { block } from '../block.ts';
import type { Leaf } from '../leaf.ts';
import { ground } from '../room.ts';
import { words } from '../words.ts';

/** Firms that could carry a question, step by step from the shop to the machine; where there is one, it is lit. */
const draw: Leaf = (svg, room) => {
  const steps = [...(theEvidence().datasets.get('prompt-path')?.rows ?? [])]
    .sort((a, b) => numberIn(a, 'step') - numberIn(b, 'step'))
    .map((row) => ({ id: textIn(row, 'id'), count: maybeNumberIn(row, 'carriers_counted') ?? 0 }));
  const { base, foot } = ground(room);
  const pitch = room.width / steps.length;
  const most = Math.max(...steps.map(({ count }) => count));
  const side = Math.min(pitch * 0.75, (base - 6) / most);
  const pile = (count: number, x: number) =>
    Array.from({ length: count }, (_, n) => block(x, base - 4 - n * side, side - 1.5)).join('');
  paths(layer(svg, 'path'), [
    { key: 'line', class: 'base', d: `M0 ${base + 0.5}H${room.width}` },
    ...steps.map(({ id, count }, i) => ({
      key: id,
      class: count === 1 ? 'dotbox' : 'bar warm',
      d: pile(count, i * pitch),
    })),
  ]);
  const machine = steps.findIndex(({ id }) => id === 'path-machine');
  words(svg, room, [
    { x: 0, y: foot, text: 'your question' },
    { x: machine * pitch + side, y: foot, text: 'one machine', anchor: 'end' },
  ]);
};
export default draw;
