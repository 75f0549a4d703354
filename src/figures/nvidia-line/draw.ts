import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { clearNotes } from '../../figure-kit/drawing/clearNotes.ts';
import { gradedLine } from '../../figure-kit/drawing/gradedLine.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import { paths } from '../../figure-kit/drawing/paths.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import { valueAxis } from '../../figure-kit/drawing/valueAxis.ts';
import { yearAxis } from '../../figure-kit/drawing/yearAxis.ts';
import type { Room } from '../../figure-kit/room.ts';
import { endOf, readingIn, remarksIn } from './drawWords.ts';
import type { Picture } from './drawWords.ts';
import { evenly } from './maths.ts';
import type { Quarter } from './maths.ts';
import { frameOf } from './place.ts';
import type { Frame } from './place.ts';
import { dollars } from './words.ts';

/** One line of quarters, on a log or a linear scale. */
export function drawLine(svg: Canvas, shown: Picture, room: Room): void {
  const frame = frameOf(shown.all, shown.scale, room);
  size(svg, room, frame.bottom + 34);
  const axis = valueAxis({
    ...frame,
    key: 'value',
    base: shown.scale === 'log' ? 0.1 : 0,
    label: (tick) => tickWords(tick, room),
  });
  const line = gradedLine({
    key: 'line',
    firm: 'nvidia',
    points: shown.quarters.map((q, at) => ({
      key: q.key,
      at,
      x: frame.x(q.time),
      y: frame.y(q.revenue),
      grade: q.grade,
    })),
    step: 1,
    size: room.name === 'narrow' ? 2.1 : 2.8,
  });
  const reading = readingIn(frame, shown, room);
  paths(layer(svg, 'rules'), [...axis.lines, ...reading.rules]);
  paths(layer(svg, 'pace'), shown.remarks.length ? [paceIn(frame, shown.quarters)] : []);
  paths(
    layer(svg, 'days'),
    shown.quarters.map((quarter) => dayTick(frame, quarter)),
  );
  paths(layer(svg, 'lines'), [line.runs]);
  paths(
    layer(svg, 'points', { marks: true }),
    line.points.map((point) => ({ ...point, key: point.key.slice(5) })),
  );
  const taken = [
    ...axis.notes,
    ...yearAxis({ ...frame, key: 'year', y: frame.bottom + 26 }),
    ...endOf(frame, shown.quarters, room),
  ];
  write(layer(svg, 'notes'), [
    ...taken,
    ...(shown.reading
      ? reading.notes
      : clearNotes(remarksIn(frame, shown, room), taken, room.width)),
  ]);
}

function tickWords(tick: number, { name }: Room): string {
  if (name === 'narrow') return tick ? `$${tick < 1 ? `${tick * 1000}m` : `${tick}bn`}` : '0';
  return tick ? dollars(tick, 0) : '0';
}

/** The day a quarter ended, under the base line: a stroke where it was reported, a hollow box where it is computed. */
function dayTick({ x, bottom }: Frame, { key, time, computed }: Quarter): Path {
  const d = computed ? 'M-1.5 2.5h3v5h-3z' : 'M0 2.5v5';
  return { key, x: x(time), y: bottom, d, class: 'tear' };
}

/** The same rise at an even pace: straight on a log scale. */
function paceIn({ x, y }: Frame, quarters: readonly Quarter[]): Path {
  const places = quarters.map(({ time }) => `${x(time)} ${y(evenly(quarters, time))}`);
  return { key: 'pace', d: `M${places.join('L')}`, class: 'flow' };
}
