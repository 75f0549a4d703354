import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import { paths } from '../../figure-kit/drawing/paths.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import type { Room } from '../../figure-kit/room.ts';
import { board } from './board.ts';
import { columns } from './columns.ts';
import { lines } from './lines.ts';
import type { Chart, Sheet } from './sheet.ts';
import type { SortedCard } from './sort.ts';

/** What is drawn: the years, or the cards to sort, or both once the makers are shown. */
export interface Picture {
  readonly chart: Chart | null;
  readonly cards: readonly SortedCard[];
  readonly revealed: boolean;
}

/** Draws the board and under it the years. */
export function drawExit(svg: Canvas, { chart, cards, revealed }: Picture, room: Room): void {
  const sheet: Sheet = { rules: [], marks: [], lines: [], notes: [] };
  let y = 0;
  if (cards.length) y = board(sheet, cards, revealed, room, y) + (chart ? 24 : 0);
  if (chart) y = (room.name === 'narrow' ? lines : columns)(sheet, chart, room, y);
  size(svg, room, y);
  paths(layer(svg, 'rules'), sheet.rules);
  paths(layer(svg, 'marks', { marks: true }), sheet.marks);
  paths(layer(svg, 'lines'), sheet.lines);
  write(layer(svg, 'notes'), sheet.notes);
}
