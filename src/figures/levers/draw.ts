import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { join } from '../../figure-kit/drawing/join.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import type { Room } from '../../figure-kit/room.ts';
import { drawLayer } from './boxes.ts';
import type { BoxSpot } from './boxes.ts';
import { drawFamilies } from './families.ts';
import { drawLevers } from './leverList.ts';
import { drawMatrix } from './matrix.ts';
import type { ShownLevers } from './show.ts';

/** Six layers, the levers that move them, and the proposals the record holds. */
export function drawMachine(svg: Canvas, shown: ShownLevers, room: Room): void {
  const spots = shown.layers.map((_, i) => spotOf(i, room));
  const boxes = shown.layers.flatMap((one, i) => {
    const spot = spots[i];
    return spot ? drawLayer(svg, one, spot) : [];
  });
  const targets = shown.layers.map(({ key }, i) => ({
    key: `layer/${key}`,
    ...(spots[i] ?? { x: 0, y: 0, side: 0 }),
  }));
  join(layer(svg, 'layers', { marks: true }), 'rect', targets, {
    x: (t) => t.x,
    y: (t) => t.y,
    width: (t) => t.side,
    height: (t) => t.side,
    fill: 'transparent',
  });
  const last = spots.at(-1);
  const below = last ? Math.max(last.indexY + 34, last.y + last.side) + 34 : 0;
  const levers = drawLevers(svg, shown, room, below);
  const proposals = (room.name === 'narrow' ? drawFamilies : drawMatrix)(
    svg,
    shown,
    room,
    levers.end + 34,
  );
  write(layer(svg, 'words'), [...boxes, ...levers.notes, ...proposals.notes]);
  size(svg, room, proposals.end);
}

function spotOf(i: number, { name, width }: Room): BoxSpot {
  if (name === 'narrow') {
    const [side, y] = [128, i * 164 + 1];
    const words = {
      wordsX: side + 14,
      wordsY: y + 12,
      indexY: y + 58,
      smallY: y + 110,
      smallWidth: width - side - 8,
    };
    return { x: 1, y, side, ...words };
  }
  const [columns, side, height] = name === 'wide' ? [6, 140, 0] : [3, 184, 380];
  const step = side + (width - 2 - columns * side) / (columns - 1);
  const x = (i % columns) * step + 1;
  const y = Math.floor(i / columns) * height + 44;
  const under = y + side;
  return {
    x,
    y,
    side,
    wordsX: x,
    wordsY: y - 30,
    indexY: under + 98,
    smallY: under + 18,
    // The last box of a row ends at the edge of the picture.
    smallWidth: Math.min(step - 4, width - x + 8),
  };
}
