import type { Path } from '../../figure-kit/drawing/paths.ts';
import { whisker } from '../../figure-kit/drawing/whisker.ts';
import { HIGHEST, TOP } from './frame.ts';
import type { Frame } from './frame.ts';
import { dayPassed, lineAt } from './maths.ts';
import type { Picture } from './show.ts';

/** What lies under the runs: the day of drawing, and a band about the line that a finger can hold. */
export function gripOf({ line, end }: Picture, { left, right, floor, x, y }: Frame): Path[] {
  const [at, from, to] = [x(line.start), y(line.flop), y(lineAt(line, end))];
  const band = `M${left} ${from - 22}H${at}L${right} ${to - 22}v44L${at} ${from + 22}H${left}z`;
  return [
    { key: 'start', d: `M${at} ${TOP}V${floor}`, class: 'usline' },
    { key: 'band', d: band, class: 'grip' },
  ];
}

/** The reader's line with its handle, and the gap it must pass through to have five over it that day. */
export function lineOf({ line, gap, end }: Picture, { left, x, y }: Frame): Path[] {
  const [at, from] = [x(line.start), y(line.flop)];
  // A line that rises out of the picture ends at its upper edge, the day it reaches the highest that can be drawn.
  const last = Math.min(end, dayPassed(line, HIGHEST));
  return [
    { key: 'before', d: `M${left} ${from}H${at}`, class: 'ln ghost' },
    { key: 'line', d: `M${at} ${from}L${x(last)} ${y(lineAt(line, last))}`, class: 'ln accent' },
    { key: 'handle', d: `M${at - 5} ${from - 5}h10v10h-10z`, class: 'dot hot' },
    { key: 'gap', d: gap ? whisker(at, y(gap.from), y(gap.under), 6) : '', class: 'stem' },
  ];
}
