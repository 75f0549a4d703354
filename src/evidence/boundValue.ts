import { allComputed } from './allComputed.ts';
import { NoSuchCell, cellAt } from './cell.ts';
import type { BoundCell } from './cell.ts';
import type { Dataset } from './dataset.ts';
import { lowestGrade } from './lowestGrade.ts';
import type { Grade } from './row.ts';
import type { Declared } from './values/declared.ts';
import { theDeclared } from './values/theDeclared.ts';
import { workOut } from './values/workOut.ts';

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

/** Every value worked out by code, by its address. */
export const computedValues = await allComputed();

/**
 * The value at `dataset/row/column` or `computed/essay/name`.
 * @throws NoSuchCell naming the part of the address that is wrong; ExpressionFault where a declared value cannot be worked out.
 */
export function boundValue(
  datasets: ReadonlyMap<string, Dataset>,
  address: string,
  declared: ReadonlyMap<string, Declared> = theDeclared(),
): BoundValue {
  return follow(address, []);

  function follow(wanted: string, from: readonly string[]): BoundValue {
    if (from.includes(wanted))
      throw new NoSuchCell(`"${wanted}" is worked out from itself`, wanted, []);
    if (!wanted.startsWith('computed/')) return ofCell(cellAt(datasets, wanted));
    const value = declared.get(wanted);
    if (value)
      return described(
        value,
        workOut(value, datasets, (other) => {
          const { value: number, cells } = follow(other, [...from, wanted]);
          return { value: Number(number), cells };
        }),
      );
    const computed = computedValues.get(wanted);
    if (!computed) {
      const known = [...declared.keys(), ...computedValues.keys()];
      throw new NoSuchCell(`there is no computed value "${wanted}"`, wanted, known);
    }
    const cells = computed.of.map((of) => cellAt(datasets, of));
    const numbers = cells.map(({ value: cell }) => Number(cell));
    return described(computed, { value: computed.from(...numbers), cells });
  }
}

function ofCell(cell: BoundCell): BoundValue {
  const value = typeof cell.value === 'number' ? cell.value : String(cell.value);
  const says = cell.field.title ?? cell.field.name;
  return { value, unit: cell.field.unit ?? '', says, cells: [cell], grade: cell.row.grade };
}

function described(
  { unit, says }: { readonly unit: string; readonly says: string },
  { value, cells }: { readonly value: number; readonly cells: readonly BoundCell[] },
): BoundValue {
  return { value, unit, says, cells, grade: lowestGrade(cells.map(({ row }) => row.grade)) };
}
