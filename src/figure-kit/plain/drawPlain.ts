import type { Canvas } from '../drawing/canvas.ts';
import type { Room } from '../room.ts';
import { drawBars } from './drawBars.ts';
import { drawInTime } from './drawInTime.ts';
import { drawSquares } from './drawSquares.ts';
import type { ShownPlain } from './plain.ts';

/** Draws a plain figure in its form. */
export function drawPlain(svg: Canvas, shown: ShownPlain, room: Room): void {
  if (shown.form === 'bars') drawBars(svg, shown, room);
  else if (shown.form === 'squares') drawSquares(svg, shown, room);
  else drawInTime(svg, shown, room);
}
