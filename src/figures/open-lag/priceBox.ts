import { paragraph } from '../../figure-kit/drawing/paragraph.ts';
import type { Room } from '../../figure-kit/room.ts';
import { clamp } from '../../figure-kit/clamp.ts';
import type { Sheet } from './sheet.ts';

/** A box of a hundred cells is what a closed model costs; the inked cells are what an open one costs. */
export function priceBox(
  sheet: Sheet,
  cheaper: number,
  { name, width }: Room,
  top: number,
): number {
  const side = name === 'narrow' ? 220 : 240;
  const cell = side / 10;
  const left = 0.5;
  const y = top + 4.5;
  const cost = clamp(100 - cheaper, 0, 100);
  let grid = '';
  for (let i = 1; i < 10; i++)
    grid += `M${left + i * cell} ${y}v${side}M${left} ${y + i * cell}h${side}`;
  let inked = '';
  for (let i = 0; i < cost; i++) {
    inked += `M${(i % 10) * cell + 1} ${-Math.floor(i / 10) * cell - 1}h${cell - 2}v${2 - cell}h${2 - cell}z`;
  }
  sheet.rules.push({ key: 'price/grid', d: grid, class: 'quad' });
  sheet.marks.push({
    key: 'price/open',
    x: left,
    y: y + side,
    d: inked,
    class: 'sq medium s-open',
  });
  sheet.over.push({
    key: 'price/frame',
    d: `M${left} ${y}h${side}v${side}h${-side}z`,
    class: 'frame',
  });
  const under = name === 'narrow';
  const at = { x: under ? 0 : side + 28, width: under ? width : Math.min(360, width - side - 28) };
  const open = `${cost} cells: an open model of equal measured ability, on one marketplace and one cloud`;
  const closed = '100 cells: what a closed model costs';
  const first = under ? y + side + 24 : y + 16;
  const notes = [
    ...paragraph(closed, { ...at, y: first, class: 't12' }),
    ...paragraph(open, { ...at, y: under ? first + 22 : y + side - 24, class: 't12 fill s-open' }),
  ];
  sheet.notes.push(...notes.map((note, i) => ({ ...note, key: `price/${i}` })));
  return under ? y + side + 84 : y + side + 6;
}
