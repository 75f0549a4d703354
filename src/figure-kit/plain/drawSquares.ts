import { sum } from 'd3-array';
import type { Canvas } from '../drawing/canvas.ts';
import { layer } from '../drawing/layer.ts';
import { nameInside } from '../drawing/nameInside.ts';
import { namesUnder } from '../drawing/namesUnder.ts';
import { write } from '../drawing/note.ts';
import { size } from '../drawing/size.ts';
import { squaredPaper } from '../drawing/squaredPaper.ts';
import type { Room } from '../room.ts';
import type { ShownPlain } from './plain.ts';

/** Shares of one market on squared paper: the ink is the Herfindahl index of those shown. */
export function drawSquares(svg: Canvas, { items }: ShownPlain, room: Room): void {
  const box = room.name === 'narrow' ? room.width - 8 : 360;
  const firms = items.map(({ key, name, value, colour, grade }) => ({
    ...{ key, name, colour, firm: colour, share: value, grade },
  }));
  const placed = squaredPaper(svg, {
    ...{ x: 4, y: 4, size: box, firms },
    remainder: Math.max(0, 100 - sum(firms, ({ share }) => share)),
  });
  const under = namesUnder(placed, room.width - 8, 0);
  write(layer(svg, 'names'), [
    ...placed.flatMap((square) => nameInside(square, 0)),
    ...under.map((text, i) => ({
      key: `under/${i}`,
      x: 4,
      y: box + 22 + i * 16,
      text,
      class: 't12 quiet',
    })),
  ]);
  size(svg, room, box + 14 + under.length * 16);
}
