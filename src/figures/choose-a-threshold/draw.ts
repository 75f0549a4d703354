import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { gradeMarks } from '../../figure-kit/drawing/gradeMark.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import { paths } from '../../figure-kit/drawing/paths.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import type { Room } from '../../figure-kit/room.ts';
import { gripOf, lineOf } from './course.ts';
import { frameOf, TOP } from './frame.ts';
import { axisLabels, lawLabels, ownLabel } from './labels.ts';
import { listOf, scoreOf } from './list.ts';
import { nameLabels } from './names.ts';
import { groundOf, runsOf, unpublishedOf } from './scatter.ts';
import type { Picture } from './show.ts';
import { stripOf } from './strip.ts';

/** The runs with the reader's line across them, the count of developers under them, and who they are. */
export function drawThreshold(svg: Canvas, picture: Picture, room: Room): void {
  const frame = frameOf(room);
  const [strip, list] = [stripOf(picture, frame), listOf(picture, frame)];
  const [laws, own] = [lawLabels(picture, frame), ownLabel(picture, frame)];
  const selection = room.name === 'narrow' ? 'Records' : 'Each developer’s records';
  const unpublished = `${picture.darkModels} models since 2016: no public estimate`;
  size(svg, room, frame.height);
  paths(layer(svg, 'ground'), [...groundOf(picture, frame), ...gripOf(picture, frame)]);
  paths(layer(svg, 'runs', { marks: true }), runsOf(picture, frame));
  paths(layer(svg, 'line'), [...lineOf(picture, frame), ...strip.lines, list.rule]);
  paths(layer(svg, 'unpublished', { marks: true }), unpublishedOf(picture, frame));
  write(layer(svg, 'laws', { marks: true }), laws);
  write(layer(svg, 'words'), [
    ...axisLabels(frame),
    own,
    { x: frame.left, y: TOP - 22, text: selection, class: 't11 quiet' },
    { x: frame.right, y: TOP - 22, text: unpublished, class: 't11 quiet', anchor: 'end' },
    ...strip.notes,
    ...scoreOf(picture, frame),
    ...list.notes,
    ...nameLabels(picture, frame, [...laws, own]),
  ]);
  gradeMarks(layer(svg, 'grades'), list.grades);
}
