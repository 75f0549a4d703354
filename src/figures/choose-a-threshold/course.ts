import type { Path } from '../../figure-kit/drawing/paths.ts';
import { whisker } from '../../figure-kit/drawing/whisker.ts';
import { TOP } from './frame.ts';
import type { Frame } from './frame.ts';
import { lineAt } from './maths.ts';
import type { Picture } from './show.ts';

/** Px of the day the line is drawn and of the end of the table, and of the line on both. */
function endsOf({ line, end }: Picture, { x, y }: Frame) {
  return { at: x(line.start), to: x(end), from: y(line.flop), rise: y(lineAt(line, end)) };
}

/** What lies under the runs: the day of drawing, and a band about the line that a finger can hold. */
export function gripOf(picture: Picture, frame: Frame): Path[] {
  const { left, right, floor } = frame;
  const { at, from, rise } = endsOf(picture, frame);
  const band = `M${left} ${from - 22}H${at}L${right} ${rise - 22}v44L${at} ${from + 22}H${left}z`;
  return [
    { key: 'start', d: `M${at} ${TOP}V${floor}`, class: 'usline' },
    { key: 'band', d: band, class: 'grip' },
  ];
}

/** The reader's line with its handle, and the gap it must pass through to have five over it that day. */
export function lineOf(picture: Picture, frame: Frame): Path[] {
  const { gap } = picture;
  const { left, y } = frame;
  const { at, to, from, rise } = endsOf(picture, frame);
  // A line that rises out of the picture ends at its upper edge.
  const part = rise < TOP ? (from - TOP) / (from - rise) : 1;
  const course = `M${at} ${from}L${at + (to - at) * part} ${Math.max(rise, TOP)}`;
  return [
    { key: 'before', d: `M${left} ${from}H${at}`, class: 'ln ghost' },
    { key: 'line', d: course, class: 'ln accent' },
    { key: 'handle', d: `M${at - 5} ${from - 5}h10v10h-10z`, class: 'dot hot' },
    { key: 'gap', d: gap ? whisker(at, y(gap.from), y(gap.under), 6) : '', class: 'stem' },
  ];
}
