import type { Dataset } from '../../evidence/dataset.ts';
import type { Field } from '../../evidence/field.ts';

/** Columns that every dataset has and that the table of rows sets in its own way. */
const COMMON = new Set(['id', 'sources', 'grade', 'note']);

/** How many characters of text a narrow column takes before its text is set under the row. */
const LONG = 48;

/** The columns of a dataset by where they stand: in cells of their own, or as text under the row. */
export interface Columns {
  readonly cells: readonly Field[];
  readonly texts: readonly Field[];
}

/** Of what kind a row is, and how exactly its date is known, is told after what is known: a phone shows the first columns. */
const weight = ({ name }: Field): number => Number(/^kind$|precision|basis$/u.test(name));

/** A column is text when one in twenty of its cells is long. */
export function splitColumns({ fields, rows }: Dataset): Columns {
  const own = fields.filter(({ name }) => !COMMON.has(name));
  const isText = ({ name, type, kind }: Field) => {
    if (kind === 'list') return true;
    if (type !== 'string') return false;
    const lengths = rows
      .map((row) => String(row[name] ?? '').length)
      .filter((length) => length > 0)
      .sort((a, b) => a - b);
    return (lengths[Math.floor(lengths.length * 0.95)] ?? 0) > LONG;
  };
  return {
    cells: own.filter((field) => !isText(field)).sort((a, b) => weight(a) - weight(b)),
    texts: own.filter((field) => isText(field)),
  };
}
