import { panelFrame } from '../../figure-kit/drawing/panelFrame.ts';
import { quarterTime } from '../../figure-kit/drawing/quarterTime.ts';
import { timePanels } from '../../figure-kit/drawing/timePanels.ts';
import type { TimePanel } from '../../figure-kit/drawing/timePanels.ts';
import type { Room } from '../../figure-kit/room.ts';
import { lineIn, namesIn, placeOf } from './drawPanels.ts';
import type { Sheet } from './drawPanels.ts';
import { quartersOf } from './maths.ts';
import type { Estimator, Series } from './maths.ts';

/** One estimator as shown. */
export interface ShownPanel extends Estimator {
  /** The lines the reader asked for. */
  readonly lines: readonly Series[];
  /** Whether another one is being read. */
  readonly quiet: boolean;
}

/** Room for "Microsoft 21" and for "21" at the end of a line, in px. */
const [NAMES, VALUES] = [93, 30];
const HIGH = { wide: 330, mid: 290, narrow: 246 };

/** Lays out the estimators, each in a panel of its own, and the quarter being read. */
export function drawSeen(
  sheet: Sheet,
  shown: readonly ShownPanel[],
  q: string | null,
  room: Room,
): TimePanel[] {
  const { name, width } = room;
  const isNamed = (i: number) => i === 0 || (i === shown.length - 1 && name !== 'narrow');
  const wishes = shown.map((one, i) => {
    const quarters = quartersOf(one).map(quarterTime);
    return {
      key: one.key,
      from: quarters[0] ?? 0,
      to: quarters.at(-1) ?? 0,
      labels: isNamed(i) ? NAMES : VALUES,
    };
  });
  const rows = name === 'wide' ? [wishes] : [wishes.slice(0, 1), wishes.slice(1)];
  const panels = timePanels(
    rows.filter((row) => row.length),
    { width, high: HIGH[name], year: 80, most: 70 },
  );
  shown.forEach((one, i) => {
    const panel = panels[i];
    if (!panel) return;
    const frame = panelFrame(panel, { ...one, ticks: [0, 10, 20, 30, 40, 50, 60, 70], unit: '%' });
    sheet.rules.push(...frame.lines);
    sheet.notes.push(...frame.notes);
    for (const series of one.lines) lineIn(sheet, panel, series, name === 'narrow' ? 2.1 : 2.6);
    namesIn(sheet, panel, one.lines, isNamed(i));
    remarkIn(sheet, panel, one, q, name);
    if (q) readAt(sheet, panel, one, q);
  });
  return panels;
}

/** A remark goes with the lines it is about, where there is room for it. */
function remarkIn(
  { notes }: Sheet,
  panel: TimePanel,
  { remark, lines }: ShownPanel,
  q: string | null,
  room: Room['name'],
): void {
  const end = remark?.side === 'right';
  if (!remark || lines.length < 4 || (end && q !== null) || room === 'narrow') return;
  const x = end ? panel.right : panel.left + 24;
  remark.lines.forEach((text, i) => {
    const y = panel.y(remark.share) + i * 15;
    notes.push({
      key: `${panel.key}/remark/${i}`,
      x,
      y,
      text,
      class: 't11 quiet',
      anchor: end ? 'end' : 'start',
    });
  });
}

/** The hairline at the quarter being read, and the values on it. */
function readAt({ rules, notes }: Sheet, panel: TimePanel, { lines }: ShownPanel, q: string): void {
  const key = `${panel.key}/at`;
  const x = Math.round(panel.x(quarterTime(q))) + 0.5;
  let read = false;
  for (const { key: line, firm, points } of lines) {
    const point = points.find((one) => one.q === q);
    read ||= point !== undefined;
    if (!point || point === points.at(-1)) continue;
    const { y } = placeOf(panel, point);
    const note = {
      key: `${key}/${line}`,
      class: `t12 strong halo num ${firm && `fill f-${firm}`}`,
    };
    if (point.floor) notes.push({ ...note, x: x + 8, y: y + 14, text: `${point.v}+` });
    else notes.push({ ...note, x, y: y - 9, text: String(point.v), anchor: 'middle' });
  }
  if (!read) return;
  rules.push({ key, d: `M${x} ${panel.top - 14}V${panel.bottom}`, class: 'tear' });
  const text = q.replace(/(.*)-(.*)/u, '$2 $1');
  notes.push({ key, x, y: panel.top - 18, text, class: 't11 quiet num', anchor: 'middle' });
}
