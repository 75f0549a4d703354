import { scaleLinear } from 'd3-scale';
import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { gradeMarks } from '../../figure-kit/drawing/gradeMark.ts';
import { join } from '../../figure-kit/drawing/join.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import { yearAxis } from '../../figure-kit/drawing/yearAxis.ts';
import type { RowsInTime } from './rowsInTime.ts';

/** Height of a lane and of the axis under the lanes, and width of their labels, in px. */
const LANE = 26;
const AXIS = 22;
const LABELS = 116;

/** Draws the rows of a dataset as ticks along time, a lane a grade, as wide as their date is vague. */
export function drawRowsInTime(svg: Canvas, shown: RowsInTime, width: number): void {
  const { lanes, from, to } = shown;
  const height = lanes.length * LANE + AXIS;
  svg.attr('viewBox', `0 0 ${width} ${height}`).attr('width', width).attr('height', height);
  const x = scaleLinear([from, to], [LABELS, width - 16]);
  const middle = (lane: number) => lane * LANE + LANE / 2;

  join(layer(svg, 'lanes'), 'path', lanes, {
    d: (_, i) => `M${LABELS} ${middle(i)}H${width}`,
    class: 'grid',
  });
  const ticks = lanes.flatMap(({ spans }, i) =>
    spans.map((span) => ({ ...span, y: middle(i) - 7 })),
  );
  join(layer(svg, 'rows'), 'rect', ticks, {
    x: (tick) => x(tick.from),
    y: (tick) => tick.y,
    width: (tick) => Math.max(1.5, x(tick.to) - x(tick.from) - 0.5),
    height: 14,
    class: 'row-tick',
  });
  gradeMarks(
    layer(svg, 'grades'),
    lanes.map(({ grade }, i) => ({ x: 0.5, y: middle(i) - 5, grade })),
  );
  write(layer(svg, 'names'), [
    ...lanes.map(({ grade, rows }, i) => ({
      x: 15,
      y: middle(i) + 4,
      text: `${rows} ${grade}`,
      class: 't12',
    })),
    ...yearAxis({ key: 'year', from, to, x, y: height - 6 }),
  ]);
}
