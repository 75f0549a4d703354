import type { Table } from './table.ts';

/** Which columns are set right, in figures of one width: those of numbers, and those of percentages alone. */
export function numericColumns({ columns, rows }: Table): boolean[] {
  return columns.map((_, i) => {
    const cells = rows.map((row) => row[i] ?? '').filter((cell) => cell !== '');
    const isPercentage = (cell: string | number) => String(cell).endsWith('%');
    return (
      cells.some((cell) => typeof cell === 'number') ||
      (cells.length > 0 && cells.every(isPercentage))
    );
  });
}
