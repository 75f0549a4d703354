import { spreadApart } from '../../figure-kit/drawing/spreadApart.ts';
import { heapMarks } from './heapMarks.ts';
import { LOOKS } from './looks.ts';
import type { Column } from './placeColumns.ts';
import { block } from './shapes.ts';
import type { Sheet } from './sheet.ts';

/** Draws a year: its squares, one a model, or a column cut by share. */
export function columnMarks(sheet: Sheet, column: Column): void {
  if (column.heap) heapMarks(sheet, column.year, column, column.heap);
  else bar(sheet, column);
}

function bar(
  sheet: Sheet,
  { year: { year, total, parts, part }, x, y: base, wide, tall, beside }: Column,
): void {
  let y = base;
  const thin: { key: string; at: number; text: string }[] = [];
  for (const { key, count } of parts) {
    const h = (count * tall) / Math.max(1, total);
    const look = LOOKS[key];
    const inside = part ? 'upright' : look.inside;
    y -= h;
    sheet.marks.push({
      key: `${year}/${key}`,
      x,
      y: y + 0.5,
      d: block(wide, Math.max(0.5, h - 1), inside),
      class: look.area,
    });
    if (wide < 17) continue;
    if (h < 15) thin.push({ key: `${year}/${key}`, at: y + h / 2, text: String(count) });
    if (h < 15) continue;
    sheet.notes.push({
      key: `${year}/${key}`,
      x: x + wide / 2,
      y: y + h / 2 + 4,
      text: String(count),
      class: inside === 'plain' ? look.text : 't11 strong halo',
      anchor: 'middle',
    });
  }
  if (!beside) return;
  const places = spreadApart(
    thin.map(({ at }) => at),
    14,
    base - tall,
    base - 2,
  );
  sheet.notes.push(
    ...thin.map(({ key, text }, i) => ({
      key,
      text,
      x: x + wide + 7,
      y: (places[i] ?? base) + 3,
      class: 't11',
    })),
  );
}
