import type { Dataset } from './dataset.ts';
import type { Field } from './field.ts';
import type { Cell, Row } from './row.ts';

/** One cell of a dataset with all that is known about it. */
export interface BoundCell {
  readonly dataset: Dataset;
  readonly row: Row;
  readonly field: Field;
  readonly value: Cell;
}

/** Thrown when an address names no cell; `known` lists what could have been meant. */
export class NoSuchCell extends Error {
  readonly wrong: string;
  readonly known: readonly string[];
  constructor(message: string, wrong: string, known: Iterable<string>) {
    super(message);
    this.wrong = wrong;
    this.known = [...known];
  }
}

/**
 * The cell at an address `dataset/row/column`.
 * @throws NoSuchCell naming the part of the address that is wrong.
 */
export function cellAt(datasets: ReadonlyMap<string, Dataset>, address: string): BoundCell {
  const [name = '', id = '', column = ''] = address.split('/');
  const dataset = datasets.get(name);
  if (!dataset) throw new NoSuchCell(`there is no dataset "${name}"`, name, datasets.keys());
  const row = dataset.byId.get(id);
  if (!row) throw new NoSuchCell(`${name} has no row "${id}"`, id, dataset.byId.keys());
  const field = dataset.fields.find((candidate) => candidate.name === column);
  if (!field)
    throw new NoSuchCell(
      `${name} has no column "${column}"`,
      column,
      dataset.fields.map((f) => f.name),
    );
  const value = row[column] ?? null;
  if (value === null) throw new NoSuchCell(`${column} of "${id}" is blank`, '', []);
  return { dataset, row, field, value };
}
