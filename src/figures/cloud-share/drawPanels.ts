import { endLabels } from '../../figure-kit/drawing/endLabels.ts';
import { lineRuns } from '../../figure-kit/drawing/lineRuns.ts';
import { marker } from '../../figure-kit/drawing/marker.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import { quarterTime } from '../../figure-kit/drawing/quarterTime.ts';
import { valueAxis } from '../../figure-kit/drawing/valueAxis.ts';
import { yearAxis } from '../../figure-kit/drawing/yearAxis.ts';
import type { Point, Series } from './maths.ts';
import type { Box } from './place.ts';

/** What a picture of panels is made of, by layer. */
export interface Sheet {
  readonly rules: Path[];
  readonly thin: Path[];
  readonly lines: Path[];
  readonly points: Path[];
  readonly notes: Note[];
}

/** A panel's title, gridlines and years. */
export function ruleBox(sheet: Sheet, box: Box, ticks: readonly number[], title: { title: string; sub: string; quiet?: boolean }): void {
  const last = ticks.at(-1);
  const axis = valueAxis({ ...box, ticks, label: (tick) => (tick === last ? `${tick}%` : String(tick)) });
  sheet.rules.push(...axis.lines);
  sheet.notes.push(
    { key: `${box.key}/title`, x: box.left, y: box.head + 14, text: title.title, class: `t14 strong${title.quiet ? ' quiet' : ''}` },
    { key: `${box.key}/sub`, x: box.left, y: box.head + 31, text: title.sub, class: 't12 faint' },
    ...axis.notes,
    ...yearAxis({ ...box, y: box.bottom + 18 }),
  );
}

/** One line of a panel: thick where quarters follow each other, thin where some are missing, points by grade. */
export function lineIn(sheet: Sheet, box: Box, { key, colour, marker: shape, points }: Series, size: number): void {
  const id = `${box.key}/${key}`;
  const at = (point: Point) => ({ at: quarterTime(point.q), x: box.x(quarterTime(point.q)), y: box.y(point.v) });
  const { runs, gaps } = lineRuns(points.map(at), 0.25);
  sheet.thin.push({ key: `${id}/gaps`, d: gaps, class: `ln pts gap ${colour}` });
  sheet.lines.push({ key: `${id}/runs`, d: runs, class: `ln pts ${colour}` });
  for (const point of points) {
    const { x, y } = at(point);
    sheet.thin.push({ key: `${id}/${point.q}`, d: bandOf(point, box, x, y), class: `ln pts gap ${colour}` });
    const outline = shape === 'none' ? '' : marker(shape, size);
    sheet.points.push({ key: `${id}/${point.q}`, d: outline, x, y, class: `pt ${colour} ${point.g}` });
  }
}

/** The band a source gives, or an arrow up where it says "over". */
function bandOf({ lo, hi, floor }: Point, { y: of }: Box, x: number, y: number): string {
  if (floor) return `M${px(x)} ${px(y - 3)}v-11m-3 3.5l3 -3.5l3 3.5`;
  return lo === undefined || hi === undefined ? '' : `M${px(x)} ${px(of(lo))}V${px(of(hi))}`;
}

/** Names the lines of a panel where they end, or gives their last values alone. */
export function namesIn(sheet: Sheet, box: Box, series: readonly Series[], names: boolean, more: readonly Note[] = []): void {
  const ends = series.flatMap(({ key, name, colour, points }) => {
    const last = points.at(-1);
    if (!last) return [];
    const text = names ? `${name} ${last.v}` : String(last.v);
    return { key: `${box.key}/${key}/end`, x: box.right + 6, y: box.y(last.v), text, class: `t13 strong num ${colour ? `fill ${colour}` : ''}` };
  });
  sheet.notes.push(...endLabels([...ends, ...more], 17, box.top, box.bottom));
}

function px(value: number): number {
  return Math.round(value * 10) / 10;
}
