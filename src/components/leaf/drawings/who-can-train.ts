import { builtFigure } from '../../../figure-kit/build/builtFigure.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { yearsOf } from '../../../figures/who-can-train/maths.ts';
import type { TrainRows } from '../../../figures/who-can-train/maths.ts';
import { block } from '../block.ts';
import type { Leaf } from '../leaf.ts';
import { ground } from '../room.ts';
import { words } from '../words.ts';

const BUDGET = 1e6;

/** The costed runs of each year, a square each: ink where a million dollars covers them. */
const draw: Leaf = (svg, room) => {
  const { base, foot } = ground(room);
  const { amortised } = builtFigure('who-can-train').rows as TrainRows;
  const years = yearsOf(amortised, BUDGET);
  const pitch = room.width / years.length;
  const across = 3;
  const rows = Math.ceil(Math.max(...years.map(({ runs }) => runs.length)) / across);
  const side = Math.min((pitch - 4) / across, (base - room.line) / rows);
  const heap = (x: number, from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => {
      const n = from + i;
      return block(x + (n % across) * side, base - Math.floor(n / across) * side, side - 1.2);
    }).join('');
  const piles = years.map(({ runs, covered }, i) => ({ x: i * pitch, runs, covered }));
  paths(layer(svg, 'runs'), [
    {
      ...{ key: 'covered', class: 'bar warm' },
      d: piles.map(({ x, covered }) => heap(x, 0, covered.length)).join(''),
    },
    {
      ...{ key: 'dear', class: 'bar' },
      d: piles.map(({ x, runs, covered }) => heap(x, covered.length, runs.length)).join(''),
    },
    { key: 'base', d: `M0 ${base + 0.5}H${room.width}`, class: 'base' },
  ]);
  words(svg, room, [
    { x: 0, y: room.line - 3, text: 'for $1 million', class: 'strong' },
    { x: 0, y: foot, text: String(years[0]?.year ?? '') },
    { x: room.width, y: foot, text: String(years.at(-1)?.year ?? ''), anchor: 'end' },
  ]);
};
export default draw;
