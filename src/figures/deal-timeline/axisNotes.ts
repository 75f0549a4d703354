import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Room } from '../../figure-kit/room.ts';
import type { PlacedLane } from './lanes.ts';
import type { ShownDeals } from './shownDeals.ts';

const TICKS: readonly (readonly [number, string])[] = [
  [2016, '2016'],
  [2019, '2019'],
  [2022, '2022'],
  [2025, '2025'],
  [2025.25, 'Apr'],
  [2025.5, 'Jul'],
  [2025.75, 'Oct'],
  [2026, '2026'],
  [2026.25, 'Apr'],
  [2026.5, 'Jul'],
];

/** The times that are marked; fewer of the early ones where there is less room. */
export function ticksFor({ name }: Room): typeof TICKS {
  return TICKS.filter(([t]) => name === 'wide' || t > 2022 || t === 2016);
}

/** The times, the day stepped to, the sections and the names of the lanes; pale where nothing is drawn yet. */
export function axisNotes(
  { events, day, now }: ShownDeals,
  lanes: readonly PlacedLane[],
  x: (t: number) => number,
  room: Room,
): Note[] {
  const late = x(now) > room.width - 130;
  const drawn = new Set(events.filter((event) => event.drawn).map(({ lane }) => lane));
  return [
    ...ticksFor(room).map(([t, text]): Note => ({
      x: x(t),
      y: 12,
      text,
      class: `t11 ${text.length > 3 ? 'quiet' : 'faint'}`,
      anchor: 'middle',
    })),
    {
      x: x(now) + (late ? -5 : 5),
      y: 34,
      text: day ?? '',
      class: 't12 strong hot halo',
      anchor: late ? 'end' : 'start',
    },
    ...lanes.flatMap(({ key, name, caption, top, base }) => [
      { x: 0, y: top - 6, text: caption, class: 't12 faint' },
      { x: 0, y: base - 9, text: name, class: `t14 strong${drawn.has(key) ? '' : ' faint'}` },
    ]),
  ];
}
