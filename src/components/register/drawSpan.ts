import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import type { Span } from './spanOf.ts';

/** Width of the picture, where its stop stands, and its middle, in px. */
const WIDTH = 164;
const HEIGHT = 16;
const STOP = 72;
/** Longest notice and duration that are drawn at full length: about three years. */
const LONGEST = Math.log10(1000);

/** Days to px, by powers of ten, so that a day and a year both show; none has no length. */
export function lengthOf(days: number, room: number): number {
  return (Math.min(Math.log10(days + 1), LONGEST) / LONGEST) * room;
}

/**
 * Notice and duration of a case: a hollow bar before the stop, a full one after it, by powers of ten.
 * What is not known is dashed as far as the edge.
 */
export function drawSpan(svg: Canvas, { notice, duration }: Span): void {
  svg.attr('viewBox', `0 0 ${WIDTH} ${HEIGHT}`).attr('width', WIDTH).attr('height', HEIGHT);
  const rest = WIDTH - STOP - 1;
  const dash = (from: number, to: number) =>
    svg.append('path').attr('class', 'open').attr('d', `M${from} 8.5H${to}`);
  const bar = (className: string, x: number, width: number) =>
    svg
      .append('path')
      .attr('class', className)
      .attr('d', `M${Math.round(x) + 0.5} 4.5h${Math.round(width)}v8h${-Math.round(width)}z`);
  if (notice === null) dash(0, STOP);
  else if (notice > 0) bar('notice', STOP - lengthOf(notice, STOP - 1), lengthOf(notice, STOP - 1));
  if (duration === null) dash(STOP, WIDTH);
  else bar('lasted', STOP, Math.max(lengthOf(duration, rest), 2));
  svg
    .append('path')
    .attr('class', 'stop')
    .attr('d', `M${STOP + 0.5} 0V${HEIGHT}`);
}
