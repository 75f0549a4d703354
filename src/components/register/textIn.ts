import type { Row } from '../../evidence/row.ts';

/** A cell as text, blank where it holds nothing. */
export function textIn(row: Row, column: string): string {
  const value = row[column];
  return value === null || value === undefined ? '' : String(value);
}

/** A text as a value a finder can ask for: `model lab` is `model-lab`. */
export function valueOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-');
}
