import type { Row } from '../evidence/row.ts';

/** Gives a figure the rows of a dataset by name; only at build. */
export type Tables = (dataset: string) => readonly Row[];

/** A cell that must hold a number. */
export function numberIn(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new TypeError(`${row.id}: ${column} holds no number`);
  return value;
}

/** A cell that may hold a number. */
export function maybeNumberIn(row: Row, column: string): number | null {
  const value = row[column];
  return typeof value === 'number' ? value : null;
}

/** A cell that must hold text. */
export function textIn(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`${row.id}: ${column} holds no text`);
  return value;
}
