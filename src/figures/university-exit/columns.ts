import type { Room } from '../../figure-kit/room.ts';
import { columnLabels, groupNames } from './columnLabels.ts';
import { columnMarks } from './columnMarks.ts';
import { HEIGHT, LEFT, placeColumns } from './placeColumns.ts';
import type { Chart, Sheet } from './sheet.ts';

const TOP = 30;
const NAMES_ROOM = 150;

/** The years side by side, the groups named at the right. */
export function columns(sheet: Sheet, chart: Chart, room: Room, top: number): number {
  const base = top + TOP + HEIGHT;
  const right = room.width - NAMES_ROOM;
  const placed = placeColumns(chart, right, base);
  ruled(sheet, chart.unit, base, right);
  for (const column of placed) columnMarks(sheet, column);
  sheet.notes.push(...columnLabels(placed, chart.unit), ...groupNames(placed, right + 10));
  const picked = placed.find((column) => column.picked);
  if (picked) {
    const d = `M${picked.x - 3} ${base + 4.5}h${picked.wide + 6}`;
    sheet.lines.push({ key: 'picked', d, class: 'tick' });
  }
  return base + 40;
}

function ruled(sheet: Sheet, unit: Chart['unit'], base: number, right: number): void {
  for (const tick of unit === 'share' ? [0, 25, 50, 75, 100] : [0]) {
    const y = base - (tick * HEIGHT) / 100 + 0.5;
    const d = `M${tick ? 0 : LEFT} ${y}H${right}`;
    sheet.rules.push({ key: `rule/${tick}`, d, class: tick ? 'grid' : 'base' });
    if (tick)
      sheet.notes.push({
        key: `tick/${tick}`,
        x: 0,
        y: y - 4,
        text: `${tick}%`,
        class: 't11 faint',
      });
  }
}
