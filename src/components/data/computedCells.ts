import { allComputed } from '../../evidence/allComputed.ts';
import { boundValue } from '../../evidence/boundValue.ts';
import { theEvidence } from '../../evidence/theEvidence.ts';
import { theDeclared } from '../../evidence/values/theDeclared.ts';

const values = await allComputed();

/** The cells a worked-out value stands on; undefined when the address names none. */
export function computedCells(address: string): readonly string[] | undefined {
  if (!theDeclared().has(address)) return values.get(address)?.of;
  return boundValue(theEvidence().datasets, address).cells.map(
    ({ dataset, row, field }) => `${dataset.name}/${row.id}/${field.name}`,
  );
}
