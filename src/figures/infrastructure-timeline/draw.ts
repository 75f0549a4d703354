import { scaleLinear } from 'd3-scale';
import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { boxRound } from '../../figure-kit/drawing/boxRound.ts';
import { join } from '../../figure-kit/drawing/join.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import { noteBox } from '../../figure-kit/drawing/noteBox.ts';
import { paths } from '../../figure-kit/drawing/paths.ts';
import { placeLabels } from '../../figure-kit/drawing/placeLabels.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import { wrap } from '../../figure-kit/drawing/wrap.ts';
import { yearAxis } from '../../figure-kit/drawing/yearAxis.ts';
import { longDate } from '../../layouts/longDate.ts';
import type { Room } from '../../figure-kit/room.ts';
import { heightAt } from './eras.ts';
import type { Event, View } from './maths.ts';
import { readingOf } from './reading.ts';

/** Side of an event's square in px, and how many of its neighbours it steps aside for. */
const [SIDE, STEPS] = [6, 5];

interface Placed {
  readonly event: Event;
  readonly x: number;
  readonly y: number;
}

/** A band that swings between the centre and the desk, and the events on it. */
export function drawSwing(svg: Canvas, view: View, room: Room): void {
  const { from, to, events, read } = view;
  const narrow = room.name === 'narrow';
  const [top, bottom] = narrow ? [52, 286] : [64, 350];
  const x = scaleLinear([from, to + 1], [narrow ? 16 : 20, room.width - (narrow ? 16 : 20)]);
  const y = scaleLinear([0, 1], [bottom, top]);
  const placed = events.map((event, i): Placed => {
    const time = Math.min(to + 1, (event.from + event.to) / 2);
    const aside = ((i * 2) % STEPS) - (STEPS - 1) / 2;
    return { event, x: x(time), y: y(heightAt(time)) + aside * SIDE * 0.8 };
  });
  const curve = Array.from({ length: 97 }, (_, i) => {
    const time = from + ((to + 1 - from) * i) / 96;
    return `${x(time)} ${y(heightAt(time))}`;
  });
  paths(layer(svg, 'ground'), [
    { key: 'centre', d: `M0 ${top}H${room.width}`, class: 'usline' },
    { key: 'desk', d: `M0 ${bottom}H${room.width}`, class: 'usline' },
    { key: 'swing', d: `M${curve.join('L')}`, class: 'swing' },
  ]);
  join(layer(svg, 'events', { marks: true }), 'rect', placed, {
    'data-key': ({ event }) => event.id,
    x: (one) => one.x - SIDE / 2,
    y: (one) => one.y - SIDE / 2,
    width: SIDE,
    height: SIDE,
    class: ({ event }) => (event === read ? 'bar hot' : `pt ${event.grade}`),
  });
  const ends: Note[] = [
    {
      key: 'top',
      x: 0,
      y: top - 30,
      text: 'CENTRE: one machine, shared or rented',
      class: 't12 strong',
    },
    { key: 'low', x: 0, y: bottom + 34, text: 'DESK: a machine of one’s own', class: 't12 strong' },
    {
      key: 'ours',
      x: room.width,
      y: bottom + 34,
      text: 'height: our reading',
      class: 't12 faint',
      anchor: 'end',
    },
  ];
  const years = yearAxis({ key: 'year', from, to: to + 1, x, y: bottom + 58 });
  const below = bottom + 86;
  const told = read
    ? readingOf(read, 0, below + 6, room.width)
    : view.few
      ? listOf(events, below, room.width)
      : [];
  write(layer(svg, 'words'), [...ends, ...years, ...namesOf(view, placed, ends, room), ...told]);
  size(svg, room, (told.at(-1)?.y ?? bottom + 58) + 10);
}

/** Names of the events that have one, where there is room; the turns first, and the one that is read in any case. */
function namesOf(
  { names, read }: View,
  placed: readonly Placed[],
  ends: readonly Note[],
  { width, name }: Room,
) {
  const wanted = placed
    .filter(({ event }) => names.has(event.id))
    .sort(
      (a, b) =>
        Number(b.event === read) - Number(a.event === read) ||
        Number(b.event.turn) - Number(a.event.turn),
    )
    .map(({ event, x, y }) => ({
      key: event.id,
      text: names.get(event.id) ?? '',
      ...{ x, y: y + (heightAt(event.from) > 0.5 ? -9 : 9) },
      side: x > width * 0.62 ? ('left' as const) : ('right' as const),
      strong: event === read || event.turn,
    }));
  const taken = [...ends.map(noteBox), ...placed.map(({ x, y }) => boxRound(x, y, SIDE / 2))];
  const foot = name === 'narrow' ? 312 : 378;
  return placeLabels(wanted, taken, { left: 0, right: width, top: 26, bottom: foot });
}

/** A few events as lines: when, and what. */
function listOf(events: readonly Event[], top: number, width: number): Note[] {
  const column = 118;
  let y = top;
  return events.flatMap(({ id, date, title }) => {
    const lines = wrap(title, width - column, 12.5);
    const at = y;
    y += lines.length * 17 + 5;
    return [
      { key: id, x: 0, y: at, text: longDate(date), class: 't12 faint num' },
      ...lines.map((text, i) => ({
        ...{ key: `${id}/${i}`, x: column, y: at + i * 17, text, class: 't12' },
      })),
    ];
  });
}
