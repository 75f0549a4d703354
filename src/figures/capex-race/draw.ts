import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { join } from '../../figure-kit/drawing/join.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import { paths } from '../../figure-kit/drawing/paths.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import type { Room } from '../../figure-kit/room.ts';
import { drawBars } from './drawBars.ts';
import type { ShownBars } from './drawBars.ts';
import { drawSquares } from './drawSquares.ts';
import type { ShownSquares } from './drawSquares.ts';
import { roomsOf } from './place.ts';
import type { Sheet } from './sheet.ts';

/** What is drawn. */
export interface Picture {
  readonly shownBars: ShownBars;
  readonly shownSquares: ShownSquares;
}

/** Bars of what the firms spent, and squares of what states set beside it. */
export function drawRace(svg: Canvas, { shownBars, shownSquares }: Picture, room: Room): void {
  const sheet: Sheet = { rules: [], boxes: [], lines: [], notes: [] };
  const places = roomsOf(room);
  drawBars(sheet, shownBars, places.bars, room);
  const edge = drawSquares(sheet, shownSquares, places.squares);
  size(svg, room, Math.max(edge, places.bars.bottom + 28));
  paths(layer(svg, 'rules'), sheet.rules);
  join(layer(svg, 'boxes', { marks: true }), 'rect', sheet.boxes, {
    x: (box) => box.x,
    y: (box) => box.y,
    width: (box) => box.width,
    height: (box) => box.height,
    class: (box) => box.class,
  });
  paths(layer(svg, 'lines'), sheet.lines);
  write(layer(svg, 'notes'), sheet.notes);
}
