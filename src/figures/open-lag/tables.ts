import type { Row } from '../../evidence/row.ts';
import type { Table } from '../../figure-kit/table.ts';
import { textIn } from '../../figure-kit/tables.ts';
import { recordsOf } from './maths.ts';
import type { Run } from './maths.ts';

/** Why a row is not drawn; empty when it is. */
export function leftOut(row: Row): string {
  if (row['open_weights'] === null) return 'left out: not recorded whether its weights are open';
  if (row.note?.includes('previewed')) return 'left out: previewed, not released';
  return row['training_compute_flop'] === null ? 'a tick: no figure published' : '';
}

/** The runs behind the picture, newest first: records, other open runs, and what is left out and why. */
export function runTable(rows: readonly Row[], runs: readonly Run[]): Table {
  const records = new Set(
    [true, false]
      .flatMap((open) => recordsOf(runs.filter((run) => run.open === open)))
      .map(({ key }) => key.split('/')[2] ?? key),
  );
  const drawn = (row: Row) =>
    leftOut(row) ||
    (records.has(row.id)
      ? 'record of its side'
      : row['open_weights'] === 'yes'
        ? 'below the open record'
        : '');
  return {
    caption:
      'Largest open and closed training runs since September 2019; closed runs below a record are not drawn',
    columns: ['Model', 'Makers', 'Published', 'Weights', 'FLOP', 'Grade', 'In the picture'],
    rows: rows
      .filter((row) => drawn(row) !== '')
      .sort((a, b) => textIn(b, 'publication_date').localeCompare(textIn(a, 'publication_date')))
      .map((row) => [
        textIn(row, 'model'),
        textIn(row, 'organization'),
        textIn(row, 'publication_date'),
        row['open_weights'] === null ? null : row['open_weights'] === 'yes' ? 'open' : 'closed',
        row['training_compute_flop'] as number | null,
        row.grade,
        drawn(row),
      ]),
  };
}
