import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { join } from '../../figure-kit/drawing/join.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import { paths } from '../../figure-kit/drawing/paths.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import type { Room } from '../../figure-kit/room.ts';
import { keyIn } from './drawKey.ts';
import { handIn } from './drawHand.ts';
import type { ShownStep, Step } from './maths.ts';
import { placeOf } from './place.ts';
import type { Place } from './place.ts';
import { columnNotes, stepNotes } from './drawWords.ts';

export interface Picture {
  readonly steps: readonly ShownStep[];
  /** Each step says whose its number is. */
  readonly tagged: boolean;
}

/** One line falling through every step, with a square for each firm that could have carried the question there. */
export function drawPath(svg: Canvas, { steps, tagged }: Picture, room: Room): void {
  const place = placeOf(steps, room);
  const key = keyIn(place, room);
  size(svg, room, place.bottom + key.height);
  paths(layer(svg, 'line'), [
    { key: 'fall', class: 'ln', d: `M${place.line} ${place.top - 14}V${place.bottom}` },
    { key: 'asked', class: 'base', d: `M0 ${place.asked}H${room.width}` },
    ...steps.flatMap((step, i) => uncounted(step, i, place)),
  ]);
  join(
    layer(svg, 'steps', { marks: true }),
    'path',
    steps.map((step, i) => ({ key: step.key, d: squares(step, i, place), step })),
    {
      d: ({ d }) => d,
      class: ({ step }) => `drop${step.lit ? '' : ' dim'}${step.chosen ? ' on' : ''}`,
    },
  );
  paths(layer(svg, 'hands'), [
    ...steps.flatMap((step, i) => handIn(step, place.hand, place.middle(i))),
    ...key.paths,
  ]);
  write(layer(svg, 'notes'), [
    ...steps.flatMap((step, i) => stepNotes(step, i, place, { tagged, room })),
    {
      x: room.width,
      y: place.asked - 5,
      text: 'already done before you asked ↓',
      class: 't11 faint',
      anchor: 'end',
    },
    ...columnNotes(place, room),
    ...key.notes,
  ]);
}

/** A square for each firm counted; where none was counted, a dot on the line, so that the step can be walked to. */
function squares({ carriers }: Step, i: number, { line, gap, side, middle }: Place): string {
  const y = middle(i) - side / 2;
  if (carriers === null) return `M${line - 4} ${middle(i)}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z`;
  return Array.from({ length: carriers }, (_, n) => {
    const x = line - side / 2 + n * (side + gap);
    return `M${x} ${y}h${side}v${side}h${-side}z`;
  }).join('');
}

/** A dotted row where the firms were not counted. */
function uncounted({ key, carriers }: Step, i: number, { line, side, gap, middle }: Place) {
  if (carriers !== null) return [];
  const end = line + 4 * (side + gap);
  return [{ key: `${key}/row`, class: 'flow dotted', d: `M${line + 10} ${middle(i)}H${end}` }];
}
