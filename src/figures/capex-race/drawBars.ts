import { scaleLinear } from 'd3-scale';
import { endLabels } from '../../figure-kit/drawing/endLabels.ts';
import { valueAxis } from '../../figure-kit/drawing/valueAxis.ts';
import type { Room } from '../../figure-kit/room.ts';
import { heading } from '../../figure-kit/drawing/heading.ts';
import { namesAt, periods } from './barWords.ts';
import type { Bar, Firm, OtherTotal } from './maths.ts';
import { columnsOf } from './place.ts';
import type { BarRoom, Column } from './place.ts';
import type { Scale, Sheet } from './sheet.ts';

/** The bars as shown. */
export interface ShownBars {
  readonly by: 'year' | 'quarter';
  readonly firms: readonly Firm[];
  readonly bars: readonly Bar[];
  /** Totals with finance leases, to be outlined; none when they are not asked for. */
  readonly leases: readonly OtherTotal[];
  /** The published sum of the guidance; null when it is not drawn. */
  readonly guided: number | null;
}

/** Bars of money, a firm on top of a firm, on one scale from zero. */
export function drawBars(sheet: Sheet, shown: ShownBars, place: BarRoom, { name }: Room): void {
  const { bars, by, guided, firms, leases } = shown;
  const narrow = name === 'narrow';
  const names = guided === null || narrow ? 76 : 130;
  const columns = columnsOf(bars, guided !== null, place, names);
  const [most, step] = guided === null ? (by === 'year' ? [400, 100] : [150, 50]) : [800, 200];
  const ticks = Array.from({ length: most / step + 1 }, (_, i) => i * step);
  const y = scaleLinear([0, most], [place.bottom, place.top + 6]);
  const right = place.width - names + 4;
  const sub = `Cash, by calendar ${by}`;
  const label = (tick: number) => (tick === most ? `$${tick} billion` : String(tick));
  const axis = valueAxis({ key: 'value', ticks, y, left: 0, right, label });
  sheet.rules.push(...axis.lines);
  sheet.notes.push(
    ...heading({
      ...{ key: 'bars', x: 0, y: 14, title: 'What they spent' },
      sub: leases.length ? `${sub}; outlined, with leases` : sub,
    }),
    ...axis.notes,
    ...periods(shown, columns, place.bottom + 18, narrow),
  );
  bars.forEach((bar, i) => {
    const column = columns[i];
    if (column) barIn(sheet, bar, column, y, by, i === 0 || i === bars.length - 1);
  });
  for (const other of leases) outline(sheet, columns, other, y);
  const last = columns.at(-1);
  if (!last) return;
  if (guided !== null) guidanceIn(sheet, firms, guided, last, y);
  const ends = namesAt(shown, last, y, narrow);
  sheet.notes.push(...endLabels(ends, 17, place.top, place.bottom - 4));
}

/** One bar: its parts a px apart, their values where there is room, and its sum where it is to be read. */
function barIn(sheet: Sheet, bar: Bar, column: Column, y: Scale, by: string, end: boolean): void {
  const { key, segments, total } = bar;
  const { x, width } = column;
  const at = { x: x + width / 2, anchor: 'middle' } as const;
  let below = 0;
  for (const { firm, value } of segments) {
    const top = y(below + value);
    const height = Math.max(0.5, y(below) - top - 1);
    const mark = { key: `${firm.key}/${key}`, class: `f-${firm.colour}` };
    sheet.boxes.push({ ...mark, x, y: top, width, height, class: `sq ${mark.class}` });
    below += value;
    if (by === 'quarter' || segments.length < 2 || height < 14 || width < 24) continue;
    const text = String(Math.round(value));
    sheet.notes.push({
      ...mark,
      ...at,
      y: top + height / 2 + 4.5,
      text,
      class: `in thin num ${mark.class}`,
    });
  }
  if (!total || (by === 'quarter' && !end)) return;
  const text = total.toFixed(by === 'quarter' ? 1 : 0);
  sheet.notes.push({
    ...at,
    key: `total/${key}`,
    y: y(total) - 6,
    text,
    class: 't13 strong num halo',
  });
}

/** The same period with finance leases: an outline round the bar, for the bases are not to be added. */
function outline(sheet: Sheet, columns: readonly Column[], other: OtherTotal, y: Scale): void {
  const column = columns.find(({ key }) => key === other.key);
  if (!column) return;
  const key = `leases/${other.key}`;
  const [x, width, top] = [column.x - 3, column.width + 6, y(other.total)];
  const d = `M${x} ${y(0)}V${top}h${width}V${y(0)}`;
  sheet.lines.push({ key, d, class: 'frame' });
  const at = { x: x + Math.max(0, width / 2 - 6), y: top - 5, anchor: 'end' } as const;
  const text = String(Math.round(other.total));
  sheet.notes.push({ ...at, key, text, class: 't11 quiet num' });
}

/** What the firms said for the year: hollow, to the upper end of what they said. */
function guidanceIn(
  sheet: Sheet,
  firms: readonly Firm[],
  most: number,
  column: Column,
  y: Scale,
): void {
  const [x, width] = [column.x + 1, column.width - 2];
  let below = 0;
  for (const { key, colour, guided } of firms) {
    const top = y(below + guided.high);
    const height = Math.max(0.5, y(below) - top - 3);
    sheet.boxes.push({
      key: `${key}/guided`,
      x,
      y: top + 1,
      width,
      height,
      class: `sq none f-${colour}`,
    });
    below += guided.high;
  }
  if (firms.length < 4) return;
  const at = { x: x + width / 2, y: y(below) - 6, anchor: 'middle' } as const;
  sheet.notes.push({ ...at, key: 'guided', text: `at most ${most}`, class: 't12 quiet num' });
}
