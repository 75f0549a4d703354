import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { hatch } from '../../figure-kit/drawing/hatch.ts';
import { join } from '../../figure-kit/drawing/join.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import { paths } from '../../figure-kit/drawing/paths.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import { yearAxis } from '../../figure-kit/drawing/yearAxis.ts';
import type { Room } from '../../figure-kit/room.ts';
import { FROM, TO } from './lanes.ts';
import type { Lane, ShownLane, Spell } from './maths.ts';
import { lampIn, laneNotes } from './drawWords.ts';
import { placeOf } from './place.ts';
import type { Place } from './place.ts';

export interface Picture {
  readonly lanes: readonly ShownLane[];
  /** The moment looked at, in years. */
  readonly at: number;
}

/** A lane for each trade: a black bar while it was shut, a hatched one while it was shut on paper only. */
export function drawLanes(svg: Canvas, { lanes, at }: Picture, room: Room): void {
  const place = placeOf(lanes, room);
  size(svg, room, place.bottom + 24);
  const moment = place.x(Math.min(at, TO));
  paths(layer(svg, 'lanes'), [
    ...lanes.map((lane, i) => track(lane, place.middle(i), place)),
    { key: 'moment', class: 'tick', d: `M${moment} ${place.top}V${place.bottom}` },
    ...lanes.flatMap((lane, i) => lampIn(lane, place, i)),
  ]);
  join(
    layer(svg, 'spells', { marks: true }),
    'path',
    lanes.map((lane, i) => ({
      key: lane.key,
      d: lane.spells.map((spell) => bar(lane, spell, place, i)).join(''),
      lane,
    })),
    {
      d: ({ d }) => d,
      class: ({ lane }) =>
        `spell${lane.fate === 'never bit' || lane.fate === 'not followed' ? ' paper' : ''}${lane.lit ? '' : ' dim'}${lane.chosen ? ' on' : ''}`,
    },
  );
  write(layer(svg, 'notes'), [
    ...yearAxis({ key: 'year', from: FROM, to: TO, x: place.x, y: place.bottom + 18 }),
    ...laneNotes(lanes, place, room),
  ]);
}

/** The trade as it ran. */
function track({ key, lit }: ShownLane, y: number, { x }: Place): Path {
  return { key: `${key}/track`, class: lit ? 'flow' : 'flow dim', d: `M${x(FROM)} ${y}H${x(TO)}` };
}

/** One time it was shut; three px at the least, so that two days can be seen. A year alone fades in. */
function bar(
  lane: Lane,
  { from, until, fades }: Spell,
  { x, thick, middle }: Place,
  i: number,
): string {
  const [left, right] = [x(from), x(until ?? TO)];
  const top = middle(i) - thick / 2;
  const width = Math.max(3, right - left);
  if (lane.fate === 'never bit' || lane.fate === 'not followed')
    return `M${left} ${top}h${width}v${thick}h${-width}z${hatch(left, top, width, thick, 4)}`;
  const before = fades ? fadeIn(x(from - 1), left, top, thick) : '';
  return `${before}M${left} ${top}h${width}v${thick}h${-width}z`;
}

/** Strokes that come closer through the year in which it began. */
function fadeIn(from: number, to: number, top: number, thick: number): string {
  return [0.15, 0.35, 0.52, 0.66, 0.78, 0.88, 0.95]
    .map((part) => `M${Math.round(from + part * (to - from))} ${top}h1v${thick}h-1z`)
    .join('');
}
