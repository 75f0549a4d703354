import { stairs } from '../../figure-kit/drawing/stairs.ts';
import type { Run } from './maths.ts';
import { FIRST, LAST } from './moments.ts';
import type { Sheet } from './sheet.ts';
import type { Compute } from './shown.ts';
import type { StairFrame } from './stairFrame.ts';

/** Draws the stairs and the runs; gives back the records that are in the picture. */
export function stairMarks(sheet: Sheet, { sides, dots }: Compute, frame: StairFrame): Run[] {
  for (const side of ['closed', 'open'] as const) {
    sheet.lines.push({ key: side, d: stairPath(sides[side], frame), class: `ln pts s-${side}` });
  }
  const records = [...sides.closed, ...sides.open].filter((run) => run.time >= FIRST);
  const point = ({ key, time, flop, open, grade }: Run, r: number) => ({
    key,
    x: frame.x(time),
    y: frame.y(flop),
    d: `M${-r} ${-r}h${2 * r}v${2 * r}h${-2 * r}z`,
    class: `pt s-${open ? 'open' : 'closed'} ${grade}`,
  });
  sheet.marks.push(...dots.map((run) => point(run, 2)), ...records.map((run) => point(run, 4)));
  return records;
}

/** The stairs of one side; the record that stood when the picture begins comes in at its left edge. */
function stairPath(records: readonly Run[], { x, y }: StairFrame): string {
  const before = records.filter(({ time }) => time < FIRST).length;
  const corners = records.slice(Math.max(0, before - 1)).map(({ time, flop }) => ({
    x: x(Math.max(FIRST, time)),
    y: y(flop),
  }));
  return corners.length ? stairs(corners, x(LAST)) : '';
}
