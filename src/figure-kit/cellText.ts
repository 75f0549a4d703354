import { grouped } from '../evidence/grouped.ts';
import type { TableCell } from './table.ts';

/** A cell as it is read: numbers in groups of three, a blank as a dash. */
export function cellText(cell: TableCell): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  if (cell !== 0 && (Math.abs(cell) >= 1e15 || Math.abs(cell) < 1e-4))
    return cell.toExponential(2).replace('e+', 'e');
  return grouped(Number(cell.toFixed(4)));
}
