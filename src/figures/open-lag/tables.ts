import type { Row } from '../../evidence/row.ts';
import type { Table } from '../../figure-kit/table.ts';
import { textIn } from '../../figure-kit/tables.ts';
import { recordsOf } from './maths.ts';
import type { Run } from './maths.ts';

/** Why a run with an estimate is not drawn; empty when it is. */
export function leftOut(row: Row): string {
  if (row['open_weights'] === null) return 'left out: not recorded whether its weights are open';
  if (row.note?.includes('previewed')) return 'left out: previewed, not released';
  return '';
}

/** The runs behind the picture, newest first: records, other open runs, and what is left out and why. */
export function runTable(rows: readonly Row[], runs: readonly Run[]): Table {
  const records = new Set(
    [true, false]
      .flatMap((open) => recordsOf(runs.filter((run) => run.open === open)))
      .map(({ key }) => key.split('/')[2] ?? key),
  );
  const known = new Set(runs.map(({ key }) => key.split('/')[2] ?? key));
  const largest = Math.max(...runs.filter(({ open }) => open).map(({ flop }) => flop));
  const dark = rows.filter((row) => row['training_compute_flop'] === null);
  const open = dark.filter((row) => row['open_weights'] === 'yes').length;
  const drawn = (row: Row) => {
    if (records.has(row.id)) return 'record of its side';
    if (known.has(row.id)) return row['open_weights'] === 'yes' ? 'below the open record' : '';
    return numberOr(row) >= largest ? leftOut(row) : '';
  };
  return {
    caption:
      'Largest open and closed training runs since September 2019; closed runs below a record are not drawn, nor open ones under 10²² FLOP',
    columns: ['Model', 'Makers', 'Published', 'Weights', 'FLOP', 'Grade', 'In the picture'],
    rows: [
      ...rows
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
      [
        `${dark.length} models, ${open} of them open`,
        ...['', '', null, null, ''],
        'ticks: no public estimate',
      ],
    ],
  };
}

const numberOr = (row: Row) => Number(row['training_compute_flop'] ?? 0);
