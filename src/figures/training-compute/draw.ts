import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import { paths } from '../../figure-kit/drawing/paths.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import type { Room } from '../../figure-kit/room.ts';
import { geometryOf } from './geometry.ts';
import type { Geometry } from './geometry.ts';
import { head } from './head.ts';
import type { NamedRun, Run, Runs, Span } from './maths.ts';
import { axes, fitted, ranges, scalesOf } from './plot.ts';
import type { Scales } from './plot.ts';
import { names } from './names.ts';
import { runMark, specks } from './runMarks.ts';
import type { By } from './runMarks.ts';
import { strip } from './strip.ts';

/** What the drawing needs of what is shown. */
export interface Drawn {
  readonly all: Runs;
  readonly span: Span;
  readonly by: By;
  readonly fit: 'records' | 'shown';
  readonly picked: NamedRun | undefined;
}

/** Runs over time on powers of ten, their fit, the unknown ones in the margin, and a strip of all years. */
export function drawRuns(svg: Canvas, { all, span, by, fit, picked }: Drawn, room: Room): void {
  const at = geometryOf(room);
  const scales = scalesOf(span, at);
  const grid = axes(span, scales, at);
  const above = head(span, by, fit, room);
  const below = strip(all, span.from, span.to, at);
  const unknown = margin(span, scales, at);
  size(svg, room, at.stripBottom + 22);
  paths(layer(svg, 'grid'), grid.lines);
  paths(layer(svg, 'fit'), span.growth ? fitted(span.growth, scales) : []);
  paths(layer(svg, 'ranges'), ranges(span.named, scales));
  const small = room.name === 'narrow' ? 2 : 2.5;
  const place = ({ time, flop }: Run) => [scales.x(time), scales.y(flop)] as const;
  const ranked = [...span.named].sort((a, b) => Number(a.record) - Number(b.record));
  paths(layer(svg, 'others'), specks(span.others, by, small + 0.5, place));
  paths(
    layer(svg, 'runs', { marks: true }),
    ranked.map((run) => runMark(run, by, small, ...place(run))),
  );
  paths(layer(svg, 'missing', { marks: true }), unknown.ticks);
  paths(layer(svg, 'picked'), picked ? [ring(picked, scales)] : []);
  paths(layer(svg, 'groups'), above.lines);
  paths(layer(svg, 'strip'), below.lines);
  write(layer(svg, 'words'), [...grid.notes, ...above.notes, ...unknown.notes, ...below.notes]);
  write(layer(svg, 'names'), names(span, picked, scales, at));
}

function ring({ time, flop }: Run, { x, y }: Scales): Path {
  return {
    key: 'ring',
    d: 'M-9 0a9 9 0 1 0 18 0a9 9 0 1 0 -18 0z',
    class: 'arc',
    x: x(time),
    y: y(flop),
  };
}

/** The one mark of all models without an estimate. */
export const MISSING = 'missing';

/** The models without an estimate, as ticks over the plot: they have a date and no height. */
function margin(
  { missing }: Span,
  { x }: Scales,
  { right, top }: Geometry,
): { ticks: Path[]; notes: Note[] } {
  if (missing.length === 0) return { ticks: [], notes: [] };
  const places = [...new Set(missing.map((time) => Math.round(x(time))))];
  const text = `${missing.length} without a public estimate`;
  return {
    ticks: [
      {
        key: MISSING,
        d: places.map((at) => `M${at} ${top - 18}h1v9h-1z`).join(''),
        class: 'bar warm',
      },
    ],
    notes: [{ x: right, y: top - 24, text, class: 't12 quiet', anchor: 'end' }],
  };
}
