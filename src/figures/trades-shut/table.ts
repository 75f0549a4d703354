import type { Row } from '../../evidence/row.ts';
import type { Table } from '../../figure-kit/table.ts';

const COLUMNS: Readonly<Record<string, string>> = {
  lane_name: 'Trade',
  group: 'What became of it',
  hand_that_shut: 'Shut by',
  off_from: 'From',
  hand_that_opened: 'Opened by',
  off_until: 'Until',
  days_off: 'Days',
  given_in_return: 'Given in return',
  end_kind: 'How it ended',
  grade: 'Grade',
};

/** Every spell with all that is told of it. */
export function tableOf(rows: readonly Row[]): Table {
  return {
    caption: 'Trades shut, each time one was',
    columns: Object.values(COLUMNS),
    rows: rows.map((row) =>
      Object.keys(COLUMNS).map((column) => {
        const value = row[column] ?? null;
        return typeof value === 'number' || value === null ? value : String(value);
      }),
    ),
  };
}
