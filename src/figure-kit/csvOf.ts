import { csvFormatRows } from 'd3-dsv';
import { BOM } from '../evidence/bom.ts';
import type { Table } from './table.ts';

/** The table of a figure as CSV: header and rows, blanks empty, numbers unformatted; spreadsheets read it as UTF-8. */
export function csvOf({ columns, rows }: Table): string {
  const text = rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  return `${BOM}${csvFormatRows([[...columns], ...text])}\n`;
}
