import { grouped } from '../evidence/grouped.ts';
import { flops } from './words/flops.ts';
import { typographic } from './words/typographic.ts';
import type { TableCell } from './table.ts';

/** A cell as it is read: numbers in groups of three or as powers of ten, apostrophes as in print, a blank as a dash. */
export function cellText(cell: TableCell): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return typographic(cell);
  if (Math.abs(cell) >= 1e15) return flops(cell);
  return grouped(cell !== 0 && Math.abs(cell) < 1e-4 ? cell : Number(cell.toFixed(4)));
}
