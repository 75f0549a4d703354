import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { join } from '../../figure-kit/drawing/join.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import type { Room } from '../../figure-kit/room.ts';
import { axisNotes, ticksFor } from './axisNotes.ts';
import { hatch } from './hatch.ts';
import { laneNotes } from './laneNotes.ts';
import { placeLanes, timeScale } from './lanes.ts';
import { placeEvents } from './placeEvents.ts';
import type { ShownDeals } from './shownDeals.ts';

/** A lane for each supplier over a broken scale of time; a sum is a square whose area is dollars. */
export function drawLanes(svg: Canvas, shown: ShownDeals, room: Room): void {
  const { x, tear } = timeScale(room.name === 'mid');
  const lanes = placeLanes(shown.lanes, 44);
  const bottom = lanes.at(-1)?.base ?? 0;
  const events = placeEvents(shown, lanes, x, room);
  const refusal = events.filter(({ voice }) => voice === 'paperfill');
  const struck = events.filter(({ fell, drawn }) => fell && drawn);
  size(svg, room, bottom + 4);
  join(layer(svg, 'grid'), 'path', ticksFor(room), {
    d: ([t]) => `M${x(t)} 22V${bottom}`,
    class: 'grid',
  });
  join(layer(svg, 'bases'), 'path', lanes, {
    d: ({ base }) => `M0 ${base}H${room.width}`,
    class: 'base thin',
  });
  join(layer(svg, 'now'), 'path', shown.day ? [x(shown.now)] : [], {
    d: (at) => `M${at} 24V${bottom}`,
    class: 'stem',
  });
  join(layer(svg, 'events', { marks: true }), 'rect', events, {
    x: (event) => event.x,
    y: ({ y, height }) => y - height,
    width: ({ width }) => width,
    height: ({ height }) => height,
    class: ({ voice }) => voice,
  });
  join(layer(svg, 'hatch'), 'path', refusal, {
    d: ({ y, width, ...band }) => hatch(band.x, y - 8, width, 8),
    class: ({ lane }) => `ln pts gap f-${lane.colour}`,
    'pointer-events': 'none',
  });
  join(layer(svg, 'struck'), 'path', struck, {
    d: ({ y, width, height, ...event }) => `M${event.x} ${y}l${width} ${-height}`,
    class: 'arc',
  });
  join(layer(svg, 'tear'), 'rect', [null], {
    x: tear,
    y: 0,
    width: 34,
    height: bottom + 4,
    class: 'paperfill',
  });
  join(layer(svg, 'zigzag'), 'path', [null], {
    d: `M${tear + 8} 22l6 6l-6 6l6 6m6 0l6 -6l-6 -6l6 -6`,
    class: 'tear',
  });
  write(layer(svg, 'words'), [...axisNotes(shown, lanes, x, room), ...laneNotes(events, room)]);
}
