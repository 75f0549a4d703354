import { builtFigure } from '../../../figure-kit/build/builtFigure.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import type { BoardRows, Cell } from '../../../figures/switchboard/cell.ts';
import { HANDS } from '../../../figures/switchboard/hands.ts';
import { boardOf } from '../../../figures/switchboard/maths.ts';
import { block } from '../block.ts';
import type { Leaf } from '../leaf.ts';
import { ground } from '../room.ts';
import { words } from '../words.ts';

/** The nine switches of one laboratory on their wire: lit are those the register has as used on it by name. */
const draw: Leaf = (svg, room) => {
  const { base, foot } = ground(room);
  const { cells } = boardOf(builtFigure('switchboard').rows as BoardRows, 'openai', 'none');
  const pitch = room.width / HANDS.length;
  const side = 0.72 * pitch;
  const tall = Math.min(side, 0.6 * base);
  const from = Math.round((base + tall) / 2);
  const squares = (some: (state: Cell['state']) => boolean) =>
    cells.map(({ state }, i) => (some(state) ? block(i * pitch + 0.5, from, tall) : '')).join('');
  paths(layer(svg, 'switches'), [
    { key: 'wire', class: 'base', d: `M0 ${Math.round(from - tall / 2) + 0.5}H${room.width}` },
    { key: 'ground', class: 'paperfill', d: squares(() => true) },
    { key: 'used', class: 'dotbox', d: squares((state) => state === 'used') },
    { key: 'all', class: 'frame', d: squares(() => true) },
  ]);
  words(svg, room, [
    { x: 0, y: foot, text: 'nine switches of OpenAI' },
    {
      x: 0,
      y: room.line - 3,
      text: `${cells.filter(({ state }) => state === 'used').length} used by name`,
      class: 'strong',
    },
  ]);
};
export default draw;
