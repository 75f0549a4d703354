import type { Dataset } from '../dataset.ts';
import type { Field } from '../field.ts';
import type { Row } from '../row.ts';
import type { TextRow } from './mapEdition.ts';
import type { Mapping } from './mapping.ts';
import { sameText } from './sameText.ts';
import { textOf } from './textOf.ts';

/** One cell that an edition changes. */
export interface Change {
  readonly id: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

export interface Merged {
  /** All rows of the new table: the edition's, then ours, then those that are gone from the edition. */
  readonly rows: readonly TextRow[];
  readonly added: readonly TextRow[];
  readonly changed: readonly Change[];
  readonly gone: readonly TextRow[];
}

/**
 * The table after an edition. A row the edition no longer has stays, for its address is published, but is
 * graded superseded, which takes it out of every figure. A row that cites no edition is ours and stays as it is.
 */
export function mergeEdition(dataset: Dataset, mapping: Mapping, made: readonly TextRow[]): Merged {
  const ids = new Set(made.map(({ id }) => id));
  const left = dataset.rows.filter(({ id }) => !ids.has(id));
  const theirs = left.filter(
    (row) =>
      row.grade !== 'superseded' &&
      row.sources.some((key) => mapping.sources.includes(key)) &&
      Object.entries(mapping.covers ?? {}).every(([column, holds]) => row[column] === holds),
  );
  const text = (row: Row): TextRow => ({
    ...Object.fromEntries(dataset.fields.map((field) => [field.name, textOf(row, field)])),
    id: row.id,
  });
  const gone = theirs.map((row) => superseded(text(row), mapping));
  const ours = left.filter((row) => !theirs.includes(row)).map(text);
  const rows = [...ordered(withRecords(made, mapping), mapping.order), ...ours, ...gone];
  return {
    rows,
    added: rows.filter(({ id }) => !dataset.byId.has(id)),
    changed: rows.flatMap((row) => changesOf(dataset, row)),
    gone,
  };
}

function superseded(row: TextRow, { sources }: Mapping): TextRow {
  const note = [row['note'], `no longer in the edition ${sources[0] ?? ''}`];
  return { ...row, grade: 'superseded', note: note.filter(Boolean).join('; ') };
}

function ordered(rows: readonly TextRow[], column: string | undefined): TextRow[] {
  if (column === undefined) return [...rows];
  return [...rows].sort((a, b) => {
    const [one, other] = [a[column] ?? '', b[column] ?? ''];
    if (one === '' || other === '') return Number(one === '') - Number(other === '');
    return one < other ? -1 : Number(one > other);
  });
}

/** Fills the column that says whether a number is above that of every row of an earlier day. */
function withRecords(rows: readonly TextRow[], { columns, order = '' }: Mapping): TextRow[] {
  const [column, of] = Object.entries(columns).flatMap(([name, { record }]) =>
    record ? [name, record] : [],
  );
  if (column === undefined || of === undefined) return [...rows];
  const value = (row: TextRow) => (row[of] ? Number(row[of]) : -Infinity);
  const days = new Map<string, number>();
  for (const row of rows) {
    const day = row[order] ?? '';
    if (day) days.set(day, Math.max(days.get(day) ?? -Infinity, value(row)));
  }
  let highest = -Infinity;
  const before = new Map<string, number>();
  for (const [day, best] of [...days].sort(([a], [b]) => (a < b ? -1 : 1))) {
    before.set(day, highest);
    highest = Math.max(highest, best);
  }
  return rows.map((row) => {
    const bar = before.get(row[order] ?? '') ?? Infinity;
    return { ...row, [column]: value(row) > bar ? 'yes' : 'no' };
  });
}

function changesOf({ byId, fields }: Dataset, row: TextRow): Change[] {
  const before = byId.get(row.id);
  if (!before) return [];
  const differs = (field: Field) => !sameText(textOf(before, field), row[field.name] ?? '', field);
  return fields.filter(differs).map((field) => ({
    id: row.id,
    column: field.name,
    before: textOf(before, field),
    after: row[field.name] ?? '',
  }));
}
