import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { gradeMarks } from '../../figure-kit/drawing/gradeMark.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import { LINE, paragraph } from '../../figure-kit/drawing/paragraph.ts';
import { paths } from '../../figure-kit/drawing/paths.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import type { Room } from '../../figure-kit/room.ts';
import { dollars } from '../../figure-kit/words/dollars.ts';
import { geometryOf } from './geometry.ts';
import { list } from './list.ts';
import type { Basis, Year } from './maths.ts';
import { axes, budgetLine, dots, names } from './plot.ts';
import { squares } from './squares.ts';
import { BASES } from './words.ts';

/** What the drawing needs of what is shown. */
export interface Drawn {
  readonly years: readonly Year[];
  readonly at: Year;
  readonly budget: number;
  readonly basis: Basis;
  readonly research: number;
}

/** Costed runs against a budget: dots over years where there is room, rows of squares on a phone. */
export function drawRuns(svg: Canvas, drawn: Drawn, room: Room): void {
  if (room.name === 'narrow') drawRows(svg, drawn, room);
  else drawDots(svg, drawn, room);
}

function drawDots(svg: Canvas, { years, at, budget, basis, research }: Drawn, room: Room): void {
  const place = geometryOf(room, basis);
  const wide = room.name === 'wide';
  const grid = axes(years, at.year, place);
  const line = budgetLine(budget, place);
  const runs = list(
    at,
    research,
    wide
      ? { x: 706, y: 22, width: 254, columns: 1 }
      : { x: 0, y: place.bottom + 66, width: room.width, columns: 2 },
  );
  size(svg, room, wide ? Math.max(place.bottom + 56, runs.bottom) : runs.bottom);
  paths(layer(svg, 'grid'), grid.lines);
  paths(layer(svg, 'budget'), [
    ...line.lines,
    ...runs.lines.map((path) => ({ ...path, key: 'list' })),
  ]);
  paths(layer(svg, 'runs', { marks: true }), dots(years, budget, place));
  write(layer(svg, 'names'), names(years, at.year, budget, place));
  gradeMarks(layer(svg, 'grades'), runs.grades);
  write(layer(svg, 'words'), [
    ...paragraph(BASES[basis], { x: 0, y: 14, width: room.width }),
    ...grid.notes,
    ...line.notes,
    ...runs.notes,
  ]);
}

function drawRows(
  svg: Canvas,
  { years, at, budget, basis, research }: Drawn,
  { width, ...room }: Room,
): void {
  const heading = paragraph(BASES[basis], { x: 0, y: 13, width: width - 6 });
  const top = heading.length * LINE + 44;
  const rows = squares(years, at.year, budget, width, top);
  const runs = list(at, research, { x: 0, y: rows.bottom + 10, width, columns: 1 });
  size(svg, { ...room, width }, runs.bottom);
  paths(layer(svg, 'budget'), runs.lines);
  paths(layer(svg, 'runs', { marks: true }), rows.squares);
  paths(layer(svg, 'ends'), rows.ends);
  gradeMarks(layer(svg, 'grades'), runs.grades);
  write(layer(svg, 'words'), [
    ...heading,
    {
      x: 44,
      y: top - 12,
      text: `Left of the stroke: within ${dollars(budget)}`,
      class: 't12 strong hot',
    },
    ...rows.notes,
    ...runs.notes,
  ]);
}
