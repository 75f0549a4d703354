import { allComputed } from '../../evidence/allComputed.ts';

const values = await allComputed();

/** The cells a computed value is made from; undefined when the address names none. */
export function computedCells(address: string): readonly string[] | undefined {
  return values.get(address)?.of;
}
