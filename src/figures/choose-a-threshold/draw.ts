import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { gradeMarks } from '../../figure-kit/drawing/gradeMark.ts';
import { join } from '../../figure-kit/drawing/join.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import type { Room } from '../../figure-kit/room.ts';
import { drawGrip, drawLine } from './course.ts';
import { frameOf } from './frame.ts';
import { axisLabels, lawLabels, ownLabel } from './labels.ts';
import { listOf, scoreOf } from './list.ts';
import { nameLabels } from './names.ts';
import { drawGround, drawRuns, drawUnpublished } from './scatter.ts';
import type { Picture } from './show.ts';
import { drawStrip } from './strip.ts';

/** The runs with the reader's line across them, the count of developers under them, and who they are. */
export function drawThreshold(svg: Canvas, picture: Picture, room: Room): void {
  const frame = frameOf(room);
  size(svg, room, frame.height);
  drawGround(svg, picture, frame);
  drawGrip(svg, picture, frame);
  drawRuns(svg, picture, frame);
  drawLine(svg, picture, frame);
  drawUnpublished(svg, picture, frame);
  const strip = drawStrip(svg, picture, frame);

  const [laws, own] = [lawLabels(picture, frame), ownLabel(picture, frame)];
  const selection = `A selection of runs${room.name === 'narrow' ? '' : ': count developers, not models'}`;
  const unpublished = `${picture.dark.length} flagships: no figure published`;
  write(layer(svg, 'names'), nameLabels(picture, frame, [...laws, own]));
  write(layer(svg, 'laws', { marks: true }), laws);
  write(layer(svg, 'axis'), axisLabels(frame));
  write(layer(svg, 'words'), [
    own,
    { x: frame.left, y: frame.top - 22, text: selection, class: 't11 quiet' },
    { x: frame.right, y: frame.top - 22, text: unpublished, class: 't11 quiet', anchor: 'end' },
    ...strip,
    ...scoreOf(picture, frame),
  ]);

  const list = listOf(picture, frame);
  gradeMarks(layer(svg, 'grades'), list.grades);
  join(layer(svg, 'fifth'), 'path', list.rule ? [list.rule] : [], { d: (d) => d, class: 'stem' });
  write(layer(svg, 'list'), list.notes);
}
