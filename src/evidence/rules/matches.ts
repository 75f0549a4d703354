import type { Row } from '../row.ts';

/** Whether a row has, in each named column, one of the values a check's `where` lists. */
export function matches(row: Row, where: unknown): boolean {
  if (!where) return true;
  return Object.entries(where as Record<string, readonly unknown[]>).every(([column, values]) =>
    values.includes(row[column]),
  );
}
