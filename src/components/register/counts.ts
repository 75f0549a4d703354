import type { Row } from '../../evidence/row.ts';
import { theEvidence } from '../../evidence/theEvidence.ts';
import { textIn } from './textIn.ts';

/** The rows of a dataset; none where there is none of that name. */
export function rowsOf(name: string): readonly Row[] {
  return theEvidence().datasets.get(name)?.rows ?? [];
}

/** What the register counts, each within the register and of no rate. */
export interface RegisterCounts {
  readonly cases: number;
  /** Cases the frame counts as stops. */
  readonly stops: number;
  /** Stops whose notice is known, and those of them that came without any. */
  readonly known: number;
  readonly none: number;
  /** Stops in which a judge was asked. */
  readonly judged: number;
}

/** Counts the register. */
export function registerCounts(rows: readonly Row[]): RegisterCounts {
  const stops = rows.filter((row) => row['counts_as_stop'] === true);
  const known = stops.filter((row) => row['notice_days'] !== null);
  return {
    cases: rows.length,
    stops: stops.length,
    known: known.length,
    none: known.filter((row) => row['notice_days'] === 0).length,
    judged: stops.filter((row) => textIn(row, 'review_used').startsWith('yes')).length,
  };
}
