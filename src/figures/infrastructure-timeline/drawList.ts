import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { join } from '../../figure-kit/drawing/join.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import { wrap } from '../../figure-kit/drawing/wrap.ts';
import type { Room } from '../../figure-kit/room.ts';
import { shortDate } from '../../figure-kit/words/shortDate.ts';
import { CATEGORIES } from './categories.ts';
import { ERAS } from './eras.ts';
import { lookOf } from './look.ts';
import type { Event, View } from './maths.ts';
import { readingOf } from './reading.ts';

/** Left edges of marks and of titles. */
const MARKS = 92;
const TITLES = 112;
const SIDE = 10;
/** From one unnamed mark to the next. */
const PITCH = 20;

interface ListMark {
  readonly key: string;
  readonly event: Event;
  readonly x: number;
  readonly y: number;
}

/** A list by decade: named events each on a line, the others of the decade as squares in a row. */
export function drawList(svg: Canvas, view: View, room: Room): void {
  const { events, names, read } = view;
  const notes: Note[] = [];
  const marks: ListMark[] = [];
  let [y, rules, era] = [0, '', ''];
  // Room for the kind of an event, where there are several.
  const kind = view.cat.length > 1 ? 60 : 0;
  const decades = [...new Set(events.map(decadeOf))];
  for (const decade of decades) {
    const own = events.filter((event) => decadeOf(event) === decade);
    const now = ERAS.findLast(({ from }) => from <= (own.at(-1)?.from ?? 0))?.name ?? '';
    rules += `M0 ${y + 0.5}H${room.width}`;
    notes.push({ x: 0, y: y + 19, text: `${decade}s`, class: 't13 strong' });
    if (now !== era)
      notes.push({ x: room.width, y: y + 19, text: now, class: 't12 quiet', anchor: 'end' });
    era = now;
    y += 28;
    const rest = own.filter(({ id }) => !names.has(id));
    for (const event of own.filter(({ id }) => names.has(id))) {
      marks.push({ key: event.id, event, x: MARKS, y: y + 2 });
      notes.push({ x: 0, y: y + 11, text: shortDate(event.date), class: 't12 faint' });
      const line = (text: string, i: number) => ({
        x: TITLES,
        y: y + 11 + i * 16,
        text,
        class: event.turn ? 't12 strong' : 't12',
      });
      const lines =
        event === read
          ? readingOf(event, TITLES, y + 12, room.width - TITLES)
          : wrap(names.get(event.id) ?? '', room.width - TITLES - kind, 12.5, event.turn).map(line);
      if (kind && event !== read)
        notes.push({
          x: room.width,
          y: y + 11,
          text: CATEGORIES[event.category].toLowerCase(),
          class: 't11 faint',
          anchor: 'end',
        });
      notes.push(...lines);
      y = (lines.at(-1)?.y ?? y) + 11;
    }
    const across = Math.floor((room.width - MARKS + PITCH - SIDE) / PITCH);
    if (rest.length)
      notes.push({ x: 0, y: y + 11, text: `${rest.length} more`, class: 't12 faint' });
    rest.forEach((event, i) =>
      marks.push({
        key: event.id,
        event,
        x: MARKS + (i % across) * PITCH,
        y: y + 2 + Math.floor(i / across) * PITCH,
      }),
    );
    y += Math.ceil(rest.length / across) * PITCH + 6;
  }
  if (!events.length)
    notes.push({
      x: 0,
      y: 20,
      text: 'No event of these kinds in these years.',
      class: 't13 quiet',
    });
  size(svg, room, Math.max(y, 32));
  join(layer(svg, 'rules'), 'path', rules ? [rules] : [], { d: rules, class: 'base thin' });
  join(layer(svg, 'events', { marks: true }), 'rect', marks, {
    x: ({ x, event }) => x - (isYear(event) ? 3 : 0),
    y: ({ y: at }) => at,
    width: ({ event }) => SIDE + (isYear(event) ? 6 : 0),
    height: SIDE,
    class: ({ event }) => lookOf(event, read, isYear(event)),
  });
  write(layer(svg, 'words'), notes);
}

function decadeOf({ from }: Event): number {
  return Math.floor(from / 10) * 10;
}

function isYear({ date }: Event): boolean {
  return date.length === 4;
}
