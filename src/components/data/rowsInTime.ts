import type { Dataset } from '../../evidence/dataset.ts';
import type { Field } from '../../evidence/field.ts';
import type { Grade } from '../../evidence/row.ts';
import { timeSpan } from './timeSpan.ts';
import type { TimeSpan } from './timeSpan.ts';

/** The rows of one grade along time. */
export interface Lane {
  readonly grade: Grade;
  readonly rows: number;
  /** One for each different time: rows of the same day share a tick. */
  readonly spans: readonly TimeSpan[];
}

/** Where the rows of a dataset stand in time, by grade. It shows what is covered, not how much happened. */
export interface RowsInTime {
  /** The column the time is read from. */
  readonly field: Field;
  /** First and last year, as decimal years. */
  readonly from: number;
  readonly to: number;
  readonly lanes: readonly Lane[];
  readonly undated: number;
}

const GRADES: readonly Grade[] = ['high', 'medium', 'low', 'superseded'];

/** Reads the time of every row from the first column that holds one; undefined where none does. */
export function rowsInTime({ fields, rows }: Dataset): RowsInTime | undefined {
  const field = fields.find(
    ({ type, kind }) =>
      type === 'date' || type === 'year' || kind === 'partial-date' || kind === 'quarter',
  );
  if (!field) return undefined;
  const lanes = GRADES.map((grade) => {
    const own = rows.filter((row) => row.grade === grade);
    const times = new Set(own.map((row) => row[field.name] ?? null));
    return { grade, rows: own.length, spans: [...times].flatMap((time) => timeSpan(time) ?? []) };
  }).filter((lane) => lane.rows > 0);
  const spans = lanes.flatMap((lane) => lane.spans);
  if (!spans.length) return undefined;
  return {
    field,
    from: Math.floor(Math.min(...spans.map(({ from }) => from))),
    to: Math.ceil(Math.max(...spans.map(({ to }) => to))),
    lanes,
    undated: rows.filter((row) => (row[field.name] ?? null) === null).length,
  };
}
