import type { Row } from '../../evidence/row.ts';
import type { Table } from '../../figure-kit/table.ts';
import { monthOf } from '../../figure-kit/words/monthOf.ts';
import { KINDS, span } from './rentWords.ts';
import type { Rent } from './rents.ts';

/** What the mark of a reported price says; at build. */
export function rentLabel(rent: Omit<Rent, 'label'>, { note }: Row): string {
  const { kind, date, grade } = rent;
  return `${KINDS[kind]}, ${monthOf(date)}: ${span(rent)} an hour, grade ${grade}${note ? `; ${note}` : ''}`;
}

/** Head of the table of both rises, each with its unit and the basis of its price. */
export const RISES: Table = {
  caption:
    'Two series in two units: 16-bit arithmetic per dollar of chip, and the cost of costed runs',
  columns: ['Series', 'Item', 'Date', 'Value', 'Unit', 'Basis', 'Grade', 'Doubt'],
  rows: [],
};

/** The reported prices of an hour, kind by kind. */
export function rentTable(rents: readonly Rent[], notes: ReadonlyMap<string, string>): Table {
  return {
    caption: 'Reported prices of an hour of one H100, US dollars',
    columns: ['Kind', 'Date', 'Lowest', 'Highest', 'Grade', 'Note'],
    rows: rents.map(({ key, kind, date, low, high, grade }) => [
      ...[KINDS[kind], date, low, high, grade, notes.get(key) ?? ''],
    ]),
  };
}
