import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { marker } from '../../figure-kit/drawing/marker.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import { paths } from '../../figure-kit/drawing/paths.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import type { Room } from '../../figure-kit/room.ts';
import { barsOf, gripOf, lineOf } from './bars.ts';
import { DECADES, frameOf, TOP } from './frame.ts';
import type { Frame } from './frame.ts';
import { axisLabels, bestLabels, lawLabels, ownLabels } from './labels.ts';
import type { Picture } from './show.ts';

/** A bar for every possible line while exactly five are over it, the reader's line through them, the runs behind. */
export function drawThreshold(svg: Canvas, picture: Picture, room: Room): void {
  const frame = frameOf(room);
  const unpublished = `${picture.darkModels} models since 2014: no public estimate`;
  size(svg, room, frame.bottom + 24);
  paths(layer(svg, 'bars'), [...barsOf(picture, frame), ...groundOf(picture, frame)]);
  paths(layer(svg, 'runs', { marks: true }), runsOf(picture, frame));
  paths(layer(svg, 'line'), [...gripOf(picture, frame), ...lineOf(picture, frame)]);
  paths(layer(svg, 'unpublished', { marks: true }), unpublishedOf(picture, frame));
  write(layer(svg, 'laws', { marks: true }), lawLabels(picture, frame));
  write(layer(svg, 'words'), [
    ...axisLabels(frame),
    ...bestLabels(picture, frame),
    { x: frame.right, y: TOP - 22, text: unpublished, class: 't11 quiet', anchor: 'end' },
    ...ownLabels(picture, frame),
  ]);
}

/** Decades, and the lines of laws and drafts. */
function groundOf({ laws }: Picture, { left, right, y }: Frame): Path[] {
  const across = (flop: number, look: string) => ({
    key: `${look}${flop}`,
    d: `M${left} ${y(flop)}H${right}`,
    class: look,
  });
  return [
    ...DECADES.map((flop) => across(flop, 'grid')),
    ...laws.map(({ flop, binding }) => across(flop, binding ? 'base' : 'usline')),
  ];
}

/** Runs, faint behind the bars; the one that took its developer over the reader's line is larger and in ink. */
function runsOf({ drawn }: Picture, { x, y }: Frame): Path[] {
  return drawn.map(({ key, day, flop, grade, first, unsure }) => ({
    key,
    d: marker(unsure ? 'halves' : 'circle', first ? 2.6 : 1.3),
    class: `pt ${first ? '' : 'behind '}${grade}`,
    x: x(day),
    y: y(flop),
  }));
}

/** Models without a public estimate: ticks on the upper margin, at a date and at no height. */
function unpublishedOf({ dark }: Picture, { x }: Frame): Path[] {
  return dark.map(({ key, days }) => ({
    key,
    d: days.map((day) => `M${x(day)} ${TOP - 5}v-8`).join(''),
    class: 'flow',
  }));
}
