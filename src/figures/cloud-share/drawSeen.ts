import { quarterTime } from '../../figure-kit/drawing/quarterTime.ts';
import type { Room } from '../../figure-kit/room.ts';
import { lineIn, namesIn, ruleBox } from './drawPanels.ts';
import type { Sheet } from './drawPanels.ts';
import { quartersOf } from './maths.ts';
import type { Estimator, Series } from './maths.ts';
import { boxesOf } from './place.ts';
import type { Box } from './place.ts';

/** One estimator as shown. */
export interface ShownPanel extends Estimator {
  /** The lines the reader asked for. */
  readonly lines: readonly Series[];
  /** Whether it is the one being read. */
  readonly chosen: boolean;
}

/** Room for "Microsoft 21" and for "21" at the end of a line, in px. */
const [NAMES, VALUES] = [92, 26];

/** Lays out the estimators, each in a panel of its own, and the quarter being read. */
export function drawSeen(sheet: Sheet, panels: readonly ShownPanel[], q: string | null, room: Room): Box[] {
  const wishes = panels.map((panel) => {
    const quarters = quartersOf(panel);
    const names = isNamed(panel, panels, room);
    return { key: panel.key, from: quarters[0] ?? '', to: quarters.at(-1) ?? '', labels: names ? NAMES : VALUES };
  });
  const rows = room.name === 'wide' ? [wishes] : [wishes.slice(0, 1), wishes.slice(1)].filter((row) => row.length);
  const boxes = boxesOf(rows, room, 70);
  panels.forEach((panel, i) => {
    const box = boxes[i];
    if (!box) return;
    ruleBox(sheet, box, [0, 10, 20, 30, 40, 50, 60, 70], { ...panel, quiet: !panel.chosen });
    for (const series of panel.lines) lineIn(sheet, box, series, room.name === 'narrow' ? 2.1 : 2.6);
    namesIn(sheet, box, panel.lines, isNamed(panel, panels, room));
    if (q) readAt(sheet, box, panel, q);
  });
  return boxes;
}

/** The first panel names its lines; the last repeats the names where there is room. */
function isNamed(panel: ShownPanel, panels: readonly ShownPanel[], { name }: Room): boolean {
  return panel === panels[0] || (panel === panels.at(-1) && name !== 'narrow');
}

/** The hairline at the quarter being read, and the values on it. */
function readAt(sheet: Sheet, box: Box, { lines }: ShownPanel, q: string): void {
  const found = lines.flatMap(({ key, colour, points }) => {
    const point = points.find((one) => one.q === q);
    return point ? [{ key, colour, point, last: point === points.at(-1) }] : [];
  });
  if (!found.length) return;
  const x = Math.round(box.x(quarterTime(q))) + 0.5;
  sheet.rules.push({ key: `${box.key}/at`, d: `M${x} ${box.top}V${box.bottom}`, class: 'tear' });
  sheet.notes.push({ key: `${box.key}/at`, x, y: box.top - 5, text: `${q.slice(5)} ${q.slice(0, 4)}`, class: 't11 quiet num', anchor: 'middle' });
  for (const { key, colour, point, last } of found) {
    if (last) continue;
    const y = box.y(point.v) + (point.floor ? 17 : -9);
    sheet.notes.push({ key: `${box.key}/${key}/at`, x, y, text: `${point.v}${point.floor ? '+' : ''}`, class: `t12 strong halo num ${colour ? `fill ${colour}` : ''}`, anchor: 'middle' });
  }
}
