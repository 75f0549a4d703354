import { max, median, min, sum } from 'd3-array';
import { NoSuchCell, cellAt } from '../cell.ts';
import type { BoundCell } from '../cell.ts';
import type { Dataset } from '../dataset.ts';
import { daysOf } from './daysOf.ts';
import type { Declared, RowsWhere } from './declared.ts';
import { expression } from './expression.ts';
import { rowsWhere } from './rowsWhere.ts';

export interface WorkedOut {
  readonly value: number;
  /** Every cell it stands on; of rows that are counted, the cell of their id. */
  readonly cells: readonly BoundCell[];
}

/** Another value by its address. */
export type Lookup = (address: string) => WorkedOut;

/**
 * Works a declared value out.
 * @throws NoSuchCell where a name leads to no cell; ExpressionFault where its expression cannot be used.
 */
export function workOut(
  { of, is, assume }: Declared,
  datasets: ReadonlyMap<string, Dataset>,
  lookup: Lookup,
): WorkedOut {
  const cells: BoundCell[] = [];
  const numbers: Record<string, number> = {};
  for (const [name, part] of Object.entries(of)) {
    const found =
      typeof part === 'string'
        ? part.startsWith('computed/')
          ? lookup(part)
          : oneCell(datasets, part)
        : ofRows(datasets, part);
    numbers[name] = found.value;
    cells.push(...found.cells);
  }
  for (const [name, { is: number }] of Object.entries(assume)) numbers[name] = number;
  return { value: expression(is).value(numbers), cells };
}

function oneCell(datasets: ReadonlyMap<string, Dataset>, address: string): WorkedOut {
  const cell = cellAt(datasets, address);
  const value = typeof cell.value === 'number' ? cell.value : daysOf(String(cell.value));
  if (value === undefined)
    throw new NoSuchCell(`${address} holds "${String(cell.value)}", no number and no day`, '', []);
  return { value, cells: [cell] };
}

function ofRows(
  datasets: ReadonlyMap<string, Dataset>,
  { dataset: name, where, column, by }: RowsWhere,
): WorkedOut {
  const dataset = datasets.get(name);
  if (!dataset) throw new NoSuchCell(`there is no dataset "${name}"`, name, datasets.keys());
  const columns = dataset.fields.map((field) => field.name);
  for (const wanted of [...Object.keys(where), ...(column ? [column] : [])])
    if (!columns.includes(wanted))
      throw new NoSuchCell(`${name} has no column "${wanted}"`, wanted, columns);
  const rows = rowsWhere(dataset, where).filter((row) => !column || row[column] !== null);
  const cells = rows.map(({ id }) => cellAt(datasets, `${name}/${id}/${column ?? 'id'}`));
  return { value: summed(cells, by), cells };
}

function summed(cells: readonly BoundCell[], by: RowsWhere['by']): number {
  if (by === 'count') return cells.length;
  if (by === 'distinct') return new Set(cells.map(({ value }) => String(value))).size;
  const numbers = cells.map(({ value }) => Number(value));
  if (by === 'sum') return sum(numbers);
  if (!numbers.length) throw new NoSuchCell('no row meets the conditions', '', []);
  return Number({ median, least: min<number>, most: max<number> }[by](numbers));
}
