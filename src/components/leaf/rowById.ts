import { theEvidence } from '../../evidence/theEvidence.ts';
import type { Row } from '../../evidence/row.ts';

/** A row of a dataset. @throws TypeError when there is none. */
export function rowById(dataset: string, id: string): Row {
  const row = theEvidence().datasets.get(dataset)?.byId.get(id);
  if (!row) throw new TypeError(`${dataset} has no row ${id}`);
  return row;
}
