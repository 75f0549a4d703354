import { csvFormatRows } from 'd3-dsv';
import type { Table } from './table.ts';

/** The table of a figure as CSV: header and rows, blanks empty, numbers unformatted. */
export function csvOf({ columns, rows }: Table): string {
  const text = rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  return `${csvFormatRows([[...columns], ...text])}\n`;
}
