import type { Table } from './table.ts';

/** Which columns are set right, in figures of one width: those of numbers and ranges, and those of percentages alone. */
export function numericColumns({ columns, rows }: Table): boolean[] {
  return columns.map((_, i) => {
    const cells = rows.map((row) => row[i] ?? '').filter((cell) => cell !== '');
    const texts = cells.filter((cell) => typeof cell === 'string');
    return texts.length < cells.length
      ? texts.every((text) => /^\d/u.test(text))
      : cells.length > 0 && texts.every((text) => text.endsWith('%'));
  });
}
