import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { join } from '../../figure-kit/drawing/join.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import type { Room } from '../../figure-kit/room.ts';
import { axisOf } from './axis.ts';
import { CATEGORIES } from './categories.ts';
import { TOP, drawAxis } from './drawAxis.ts';
import { placeMarks, placeNames } from './lane.ts';
import type { LaneMark } from './lane.ts';
import { lookOf } from './look.ts';
import type { View } from './maths.ts';
import { readingOf } from './reading.ts';

const LEFT = 78;

/** A lane for each category, on one axis or on two with a visible break. */
export function drawLanes(svg: Canvas, view: View, room: Room): void {
  const right = room.width - 2;
  const side = room.name === 'wide' ? 8 : 6.5;
  const axis = axisOf(view.from, view.to, LEFT, right);
  const notes: Note[] = [];
  const marks: (LaneMark & { readonly key: string })[] = [];
  const leaders: { readonly key: string; readonly d: string }[] = [];
  const rules: number[] = [];
  let y = TOP;
  for (const category of view.cat) {
    const lane = placeMarks(
      view.events.filter((event) => event.category === category),
      axis,
      side,
    );
    const names = placeNames(lane, view.names, right);
    const half = Math.max(...lane.map((mark) => Math.abs(mark.y))) + side / 2;
    const top = y + 10 + 15 * Math.max(0, ...names.map(({ level }) => level + 1));
    const middle = top + half;
    for (const { event, mark, text, x, anchor, level } of names) {
      const base = top - 5 - 15 * level;
      const back = anchor === 'end';
      leaders.push({ key: event.id, d: `M${x} ${base - 9}V${middle + mark.y}` });
      const voice = event === view.read ? 'strong hot' : event.turn ? 'strong' : '';
      notes.push({
        key: event.id,
        x: x + (back ? -4 : 4),
        y: base,
        text,
        anchor,
        class: `t11 halo ${voice}`,
      });
    }
    marks.push(
      ...lane.map((mark) => ({ ...mark, key: mark.event.id, y: middle + mark.y - side / 2 })),
    );
    notes.push({
      key: category,
      x: 0,
      y: middle + 4,
      text: CATEGORIES[category],
      class: 't12 strong',
    });
    y = middle + half + 9;
    rules.push(y);
  }
  if (!rules.length)
    notes.push({
      x: LEFT,
      y: TOP + 24,
      text: 'No event of these kinds in these years.',
      class: 't13 quiet',
    });
  const foot = rules.at(-1) ?? TOP + 40;
  const reading = view.read ? readingOf(view.read, LEFT, foot + 26, room.width - LEFT) : [];
  size(svg, room, (reading.at(-1)?.y ?? foot) + 8);
  drawAxis(svg, axis, rules, foot, room.width);
  join(layer(svg, 'leaders'), 'path', leaders, { d: (leader) => leader.d, class: 'base thin' });
  join(layer(svg, 'events', { marks: true }), 'rect', marks, {
    x: (mark) => mark.x,
    y: (mark) => mark.y,
    width: (mark) => mark.width,
    height: side,
    class: ({ event, width }) => lookOf(event, view.read, width > side + 1),
  });
  write(layer(svg, 'words'), [...notes, ...reading]);
}
