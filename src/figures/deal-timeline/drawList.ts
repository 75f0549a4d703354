import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { join } from '../../figure-kit/drawing/join.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import type { Room } from '../../figure-kit/room.ts';
import { longDate } from '../../layouts/longDate.ts';
import { eventClass } from './eventClass.ts';
import { hatch } from './hatch.ts';
import { sideOf } from './lanes.ts';
import type { ShownDeals } from './shownDeals.ts';
import { besides, worth } from './words.ts';

const LEFT = 20;
const WORDS = 78;

/** One event under the other, newest last; what bound OpenAI runs down the left edge. */
export function drawList(svg: Canvas, shown: ShownDeals, room: Room): void {
  let end = 6;
  const rows = shown.events.map((event) => {
    const colour = shown.lanes.find(({ key }) => key === event.lane)?.colour ?? 'other';
    const side = event.drawn && !event.terms ? sideOf(event, 2.75) : 5;
    const y = end;
    end += Math.max(42, side + 12);
    const voice = event.terms && event.drawn ? `solid f-${colour}` : eventClass(event, colour);
    return { ...event, colour, side, y, voice };
  });
  size(svg, room, end);
  const at = (t: number) => rows.find((row) => row.t >= t)?.y ?? end;
  const bonds = shown.bonds.map(({ key, from, to }, i) => ({
    key,
    i,
    y: at(from),
    height: Math.max(12, at(to) - at(from)),
  }));
  join(layer(svg, 'rules'), 'path', rows.slice(1), {
    d: ({ y }) => `M${WORDS} ${y - 6}H${room.width}`,
    class: 'grid',
  });
  join(layer(svg, 'bonds'), 'rect', bonds.slice(0, 1), {
    x: 0,
    y: ({ y }) => y,
    width: 8,
    height: ({ height }) => height,
    class: 'solid f-microsoft',
  });
  join(layer(svg, 'hatch'), 'path', bonds.slice(1), {
    d: ({ y, height }) => hatch(0, y, 8, height),
    class: 'ln pts gap f-microsoft',
  });
  join(layer(svg, 'events', { marks: true }), 'rect', rows, {
    x: LEFT,
    y: ({ y }) => y,
    width: ({ side }) => side,
    height: ({ side }) => side,
    class: ({ voice }) => voice,
  });
  join(
    layer(svg, 'struck'),
    'path',
    rows.filter(({ fell, drawn }) => fell && drawn),
    {
      d: ({ y, side }) => `M${LEFT} ${y + side}l${side} ${-side}`,
      class: 'arc',
    },
  );
  write(
    layer(svg, 'words'),
    rows.flatMap((row): Note[] => {
      const pale = row.drawn ? '' : ' faint';
      const more = [longDate(row.date), row.drawn ? besides(row) : ''].filter(Boolean).join(', ');
      const stated = row.usd !== null;
      return [
        { x: WORDS, y: row.y + 11, text: row.what, class: `t13 strong${pale}` },
        { x: WORDS, y: row.y + 28, text: more, class: `t12 ${row.drawn ? 'quiet' : 'faint'}` },
        {
          x: room.width,
          y: row.y + 11,
          text: row.drawn ? worth(row) : '',
          class: stated ? 't13 num' : 't12 quiet',
          anchor: 'end',
        },
      ];
    }),
  );
}
