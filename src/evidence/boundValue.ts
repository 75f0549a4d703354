import { allComputed } from './allComputed.ts';
import { NoSuchCell, cellAt } from './cell.ts';
import type { BoundCell } from './cell.ts';
import type { Dataset } from './dataset.ts';
import { lowestGrade } from './lowestGrade.ts';
import type { Grade } from './row.ts';

/** A number in prose with everything a reader may ask of it. */
export interface BoundValue {
  readonly value: number | string;
  readonly unit: string;
  /** What it is, in words. */
  readonly says: string;
  /** The cells it stands on: one, or those a computed value is made from. */
  readonly cells: readonly BoundCell[];
  /** The lowest grade among its rows. */
  readonly grade: Grade;
}

const computedValues = await allComputed();

/**
 * The value at `dataset/row/column` or `computed/essay/name`.
 * @throws NoSuchCell naming the part of the address that is wrong.
 */
export function boundValue(datasets: ReadonlyMap<string, Dataset>, address: string): BoundValue {
  if (!address.startsWith('computed/')) {
    const cell = cellAt(datasets, address);
    const value = typeof cell.value === 'number' ? cell.value : String(cell.value);
    const says = cell.field.title ?? cell.field.name;
    return { value, unit: cell.field.unit ?? '', says, cells: [cell], grade: cell.row.grade };
  }
  const computed = computedValues.get(address);
  if (!computed)
    throw new NoSuchCell(`there is no computed value "${address}"`, address, computedValues.keys());
  const cells = computed.of.map((of) => cellAt(datasets, of));
  const value = computed.from(...cells.map((cell) => Number(cell.value)));
  return {
    value,
    unit: computed.unit,
    says: computed.says,
    cells,
    grade: lowestGrade(cells.map(({ row }) => row.grade)),
  };
}
