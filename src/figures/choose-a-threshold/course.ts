import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { paths } from '../../figure-kit/drawing/paths.ts';
import type { Frame } from './frame.ts';
import { lineAt } from './maths.ts';
import type { Picture } from './show.ts';

/** What lies under the runs: the day of drawing, and a band about the line that a finger can hold. */
export function drawGrip(svg: Canvas, { line, end }: Picture, frame: Frame): void {
  const { left, right, top, strip, y } = frame;
  const [at, a, b] = [frame.x(line.start), y(line.flop), y(lineAt(line, end))];
  const band = `M${left} ${a - 22}H${at}L${right} ${b - 22}v44L${at} ${a + 22}H${left}z`;
  paths(layer(svg, 'grip'), [
    { key: 'start', d: `M${at} ${top}V${strip.bottom}`, class: 'usline' },
    { key: 'band', d: band, class: 'grip' },
  ]);
}

/** The reader's line with its handle, and the gap it must pass through to have five over it that day. */
export function drawLine(svg: Canvas, { line, gap, end }: Picture, frame: Frame): void {
  const { top, left } = frame;
  const [x, x1] = [frame.x(line.start), frame.x(end)];
  const [y, y1] = [frame.y(line.flop), frame.y(lineAt(line, end))];
  // A line that rises out of the picture ends at its upper edge.
  const part = y1 < top ? (y - top) / (y - y1) : 1;
  const course = `M${x} ${y}L${x + (x1 - x) * part} ${Math.max(y1, top)}`;
  const room = gap && `M${x - 6} ${frame.y(gap.from)}h12m-6 0V${frame.y(gap.under)}m-6 0h12`;
  paths(layer(svg, 'line'), [
    { key: 'before', d: `M${left} ${y}H${x}`, class: 'ln ghost' },
    { key: 'line', d: course, class: 'ln accent' },
    { key: 'handle', d: `M${x - 5} ${y - 5}h10v10h-10z`, class: 'dot hot' },
    { key: 'gap', d: room ?? '', class: 'stem' },
  ]);
}
