import { endLabels } from '../../figure-kit/drawing/endLabels.ts';
import { gradedLine } from '../../figure-kit/drawing/gradedLine.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import { quarterTime } from '../../figure-kit/drawing/quarterTime.ts';
import type { TimePanel } from '../../figure-kit/drawing/timePanels.ts';
import type { Point, Series } from './maths.ts';

/** What a picture of panels is made of, by layer. */
export interface Sheet {
  readonly hands: Path[];
  readonly rules: Path[];
  readonly thin: Path[];
  readonly lines: Path[];
  readonly points: Path[];
  readonly notes: Note[];
}

/** Where a share stands in a panel. */
export function placeOf(
  panel: TimePanel,
  { q, v }: Pick<Point, 'q' | 'v'>,
): { x: number; y: number } {
  return { x: panel.x(quarterTime(q)), y: panel.y(v) };
}

/** One line of a panel, with the bands its sources give. */
export function lineIn(
  sheet: Sheet,
  panel: TimePanel,
  { key, firm, points }: Series,
  size: number,
): void {
  const line = gradedLine({
    key: `${panel.key}/${key}`,
    firm,
    points: points.map((point) => ({
      ...placeOf(panel, point),
      key: point.q,
      at: quarterTime(point.q),
      grade: point.g,
    })),
    step: 0.25,
    size,
  });
  sheet.thin.push(line.gaps);
  sheet.lines.push(line.runs);
  sheet.points.push(...line.points);
  for (const point of points) {
    const band = {
      key: `${panel.key}/${key}/${point.q}`,
      d: bandOf(point, panel),
      class: line.gaps.class,
    };
    sheet.thin.push(band);
  }
}

/** The band a source gives, or an arrow up where it says "over". */
function bandOf(point: Point, panel: TimePanel): string {
  const { x, y } = placeOf(panel, point);
  if (point.floor) return `M${x} ${y - 3}v-11m-3 3.5l3 -3.5l3 3.5`;
  if (point.lo === undefined || point.hi === undefined) return '';
  return `M${x} ${panel.y(point.lo)}V${panel.y(point.hi)}`;
}

/** Names the lines of a panel where they end, or gives their last values alone. */
export function namesIn(
  sheet: Sheet,
  panel: TimePanel,
  series: readonly Series[],
  named: boolean,
  more: readonly Note[] = [],
): void {
  const ends = series.flatMap(({ key, name, firm, points }) => {
    const last = points.at(-1);
    if (!last) return [];
    const text = named ? `${name} ${last.v}` : String(last.v);
    const voice = `t13 strong num ${firm && `fill f-${firm}`}`;
    return {
      key: `${panel.key}/${key}/end`,
      x: panel.right + 6,
      y: panel.y(last.v),
      text,
      class: voice,
    };
  });
  sheet.notes.push(...endLabels([...ends, ...more], 17, panel.top, panel.bottom));
}
