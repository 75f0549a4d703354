import type { Note } from '../../figure-kit/drawing/note.ts';
import { textWidth } from '../../figure-kit/drawing/textWidth.ts';
import type { Room } from '../../figure-kit/room.ts';
import type { PlacedEvent } from './placeEvents.ts';
import { besides, worth } from './words.ts';

/** The words at the events drawn: inside a large square, else at its right, else at its left. */
export function laneNotes(events: readonly PlacedEvent[], room: Room): Note[] {
  const drawn = events.filter((event) => event.drawn);
  return drawn.flatMap((event, i) => {
    if (event.terms) return termNotes(event, room);
    const next = drawn.slice(i + 1).find(({ lane }) => lane === event.lane);
    return dealNotes(event, next?.x ?? room.width);
  });
}

function dealNotes({ lane, ...event }: PlacedEvent, end: number): Note[] {
  const what = event.lapsed ? event.what.split(' ').slice(1).join(' ') : '';
  const [first, second] = [
    worth(event).replace('up to ', ''),
    [what, besides(event)].filter(Boolean).join(', '),
  ];
  const { x, y, width } = event;
  if (width > 50) {
    const lines = [event.before.trim(), `$${event.usd}bn`, second].filter(Boolean);
    return lines.map((text, i) => ({
      x: x + 6,
      y: y - width + 17 + i * 15,
      text,
      class: `in${text.startsWith('$') ? '' : ' thin'} f-${lane.colour}`,
    }));
  }
  if (lane.key === 'microsoft') return [];
  const stated = event.usd !== null;
  const room = end - x - width - 8;
  const long = Math.max(textWidth(first, 12.5, stated), textWidth(second, 11.5));
  const short = long > room ? first.replace('over ', '') : first;
  const left = Math.max(textWidth(short, 12.5, stated), textWidth(second, 11.5)) > room;
  const at: Pick<Note, 'x' | 'anchor'> = left ? { x: x - 5, anchor: 'end' } : { x: x + width + 5 };
  return [
    {
      ...at,
      y: second ? y - 17 : y - 4,
      text: short,
      class: stated ? 't12 num strong halo' : 't12 quiet halo',
    },
    ...(second ? [{ ...at, y: y - 4, text: second, class: 't11 quiet halo' }] : []),
  ];
}

function termNotes({ x, y, key, width, ended }: PlacedEvent, { name, width: room }: Room): Note[] {
  const voice = 't12 quiet halo';
  if (key.startsWith('2019')) {
    return [
      { x: x + 4, y: y - 29, text: 'Exclusive cloud', class: voice },
      { x: x + 4, y: y - 14, text: 'from July 2019', class: voice },
    ];
  }
  if (key.startsWith('2025')) {
    const [short, long] = ['First refusal only', 'First refusal only, to 28 October 2025'];
    const text = ended && textWidth(long, 12.5) + 8 < width ? long : short;
    return [{ x: x + 4, y: y - 14, text, class: voice }];
  }
  return name === 'wide'
    ? [
        { x: x + 7, y: y - 24, text: 'Licence no longer', class: voice },
        { x: x + 7, y: y - 9, text: 'exclusive', class: voice },
      ]
    : [{ x: room, y: y - 64, text: 'Licence no longer exclusive', class: voice, anchor: 'end' }];
}
