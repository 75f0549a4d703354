import type { Field } from '../field.ts';
import type { Row } from '../row.ts';

/** A cell as the CSV spells it. */
export function textOf(row: Row, { name, delimiter = ';' }: Field): string {
  const cell = row[name] ?? null;
  if (cell === null) return '';
  return Array.isArray(cell) ? cell.join(delimiter) : String(cell);
}
