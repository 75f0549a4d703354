import type { Row } from '../../evidence/row.ts';
import type { Table, TableCell } from '../../figure-kit/table.ts';

const COLUMNS: Readonly<Record<string, string>> = {
  step: 'Step',
  layer: 'Layer',
  when: 'When',
  carriers_counted: 'Firms counted',
  carriers: 'Firms',
  hand: 'Hand on the switch',
  used: 'Used on ChatGPT',
  used_on: 'On',
  time_to_bite: 'Takes effect in',
  quantity: 'A number',
  quantity_unit: 'Of what',
  whose_number: 'Whose number',
  grade: 'Grade',
};

/** Every step with all that is told of it. */
export function tableOf(rows: readonly Row[]): Table {
  return {
    caption: 'What one question passes, step by step',
    columns: Object.values(COLUMNS),
    rows: rows.map((row) => Object.keys(COLUMNS).map((column) => cellOf(row, column))),
  };
}

function cellOf(row: Row, column: string): TableCell {
  const value = row[column] ?? null;
  return typeof value === 'number' || value === null ? value : String(value);
}
