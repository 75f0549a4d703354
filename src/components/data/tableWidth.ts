import type { Dataset } from '../../evidence/dataset.ts';
import type { Columns } from './splitColumns.ts';

/** Room of the page in characters of the table's type, and what a cell adds to its text. */
const PAGE = 168;
const AIR = 3;
const [LEAST, MOST] = [5, 34];

/** Whether the cells of a dataset stand side by side in the width of the page, or need a box that scrolls. */
export function tableWidth({ rows }: Dataset, { cells }: Columns): 'page' | 'box' {
  const widths = cells.map(({ name, title = name, unit = '' }) => {
    const longest = Math.max(...rows.map((row) => String(row[name] ?? '').length));
    const words = `${title} ${unit}`.split(' ').map((word) => word.length);
    return Math.min(MOST, Math.max(LEAST, longest, ...words)) + AIR;
  });
  const id = 20;
  const grade = 12;
  return widths.reduce((sum, width) => sum + width, id + grade) <= PAGE ? 'page' : 'box';
}
