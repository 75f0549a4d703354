import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import { paths } from '../../figure-kit/drawing/paths.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import { panelsHeight } from '../../figure-kit/drawing/timePanels.ts';
import type { Room } from '../../figure-kit/room.ts';
import { drawGuess } from './drawGuess.ts';
import type { ShownGuess } from './drawGuess.ts';
import type { Sheet } from './drawPanels.ts';
import { drawSeen } from './drawSeen.ts';
import type { ShownPanel } from './drawSeen.ts';

/** What is drawn: the estimators, or the reader's own lines. */
export interface Picture {
  readonly panels: readonly ShownPanel[];
  /** The quarter being read; null while it is the last. */
  readonly q: string | null;
  readonly guesses: readonly ShownGuess[];
}

/** Draws every panel into layers of one kind each, so that what leaves the picture leaves its layer. */
export function drawShare(svg: Canvas, { panels, q, guesses }: Picture, room: Room): void {
  const sheet: Sheet = { hands: [], rules: [], thin: [], lines: [], points: [], notes: [] };
  const placed = guesses.length
    ? drawGuess(sheet, guesses, room)
    : drawSeen(sheet, panels, q, room);
  size(svg, room, panelsHeight(placed));
  paths(layer(svg, 'hands'), sheet.hands);
  paths(layer(svg, 'rules'), sheet.rules);
  paths(layer(svg, 'thin'), sheet.thin);
  paths(layer(svg, 'lines'), sheet.lines);
  paths(layer(svg, 'points', { marks: true }), sheet.points);
  write(layer(svg, 'notes'), sheet.notes);
}
