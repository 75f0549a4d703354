import type { Row } from '../../evidence/row.ts';
import { dayTime } from '../drawing/dayTime.ts';
import { quarterTime } from '../drawing/quarterTime.ts';
import { longDate } from '../../layouts/longDate.ts';
import { firmOf } from '../firms.ts';
import { maybeNumberIn } from '../tables.ts';
import type { Tables } from '../tables.ts';
import type { Form, PlainItem, PlainRows } from './plain.ts';

/** What of a table is drawn, and how. */
export interface PlainSource {
  readonly dataset: string;
  readonly form: Form;
  /** Column of numbers, and their unit. */
  readonly value: string;
  readonly unit: string;
  /** Column that names a row. */
  readonly name: string;
  /** Column of days, months, quarters or years, for a form through time. */
  readonly time?: string;
  /** Over the table. */
  readonly caption: string;
  /** What the rows that are drawn have in these columns: one market, one estimator, one period. */
  readonly only?: Readonly<Record<string, string>>;
}

/** Whether a row is one that is drawn: it has what `only` asks, and no later one replaces it. */
export function isDrawn(row: Row, only: PlainSource['only'] = {}): boolean {
  return (
    row.grade !== 'superseded' &&
    Object.entries(only).every(([column, value]) => String(row[column]) === value)
  );
}

/**
 * The rows of a plain figure: those with a number, the largest first or in order of time, and the table of them. A row
 * that a later one replaces is left out.
 */
export function plainRows(source: PlainSource): (table: Tables) => PlainRows {
  const { dataset, form, value, unit, name, time, caption, only } = source;
  const timed = time !== undefined;
  return (table) => {
    const items = table(dataset)
      .filter((row) => isDrawn(row, only))
      .flatMap((row): PlainItem[] => {
        const number = maybeNumberIn(row, value);
        const when = timed ? String(row[time] ?? '') : '';
        if (number === null || (timed && !when)) return [];
        const named = String(row[name] ?? row.id);
        const { colour } = firmOf(named);
        return [
          {
            key: row.id,
            name: named,
            value: number,
            time: timed ? timeOf(when) : 0,
            when: /^\d{4}(?:-\d{2}){0,2}$/u.test(when) ? longDate(when) : when,
            colour: colour === 'other' ? 'self' : colour,
            grade: row.grade,
          },
        ];
      })
      .sort((a, b) => (timed ? a.time - b.time : b.value - a.value));
    return {
      ...{ form, unit, items },
      table: {
        caption,
        columns: [...(timed ? ['When'] : []), 'Name', unit === '1' ? 'Number' : unit, 'Grade'],
        rows: items.map((item) => [
          ...(timed ? [item.when] : []),
          ...[item.name, item.value, item.grade],
        ]),
      },
    };
  };
}

/** A day, month, quarter or year in years, at its middle where it is no day. */
export function timeOf(when: string): number {
  if (/^\d{4}-Q\d$/u.test(when)) return quarterTime(when);
  if (/^\d{4}$/u.test(when)) return Number(when) + 0.5;
  return dayTime(when.length === 7 ? `${when}-15` : when);
}
