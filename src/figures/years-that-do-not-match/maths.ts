import type { Grade } from '../../evidence/row.ts';
import type { Table } from '../../figure-kit/table.ts';

/** The loan outlives the promise, meets it, or falls due before it. */
export type Kind = 'tail' | 'match' | 'cliff';

/** One financing that states both its years and its tenant's. */
export interface Deal {
  readonly key: string;
  readonly name: string;
  /** Billions of dollars. */
  readonly amount: number;
  /** Years the loan runs, years the tenant has promised to pay, and the one less the other. */
  readonly loan: number;
  readonly promise: number;
  readonly gap: number;
  readonly kind: Kind;
  /** Who stands in the gap. */
  readonly stands: string;
  /** Years before the rent starts, where it is known; the strokes start together otherwise. */
  readonly building: number;
  /** Years a guarantee lasts after the promise has ended, where it is known. */
  readonly covered: number;
  /** Year the rent starts, where the table has it. */
  readonly starts: number | null;
  /** Year in which the loan is due. */
  readonly ends: number;
  readonly note: string;
  readonly grade: Grade;
}

/** A loan on chips that states its years. */
export interface ChipLoan {
  readonly key: string;
  readonly name: string;
  readonly years: number;
  readonly grade: Grade;
}

export interface YearRows {
  /** The longest tail first, the deepest cliff last. */
  readonly deals: readonly Deal[];
  /** The longest first. */
  readonly chips: readonly ChipLoan[];
  readonly table: Table;
}

/** Tail, match or cliff by the years between, within a tolerance in years. */
export function kindOf(gap: number, tolerance = 2): Kind {
  return gap > tolerance ? 'tail' : gap < -tolerance ? 'cliff' : 'match';
}

/** Chip loans that still run when a chip has earned so many years. */
export function outlasting(chips: readonly ChipLoan[], life: number): readonly ChipLoan[] {
  return chips.filter(({ years }) => years > life);
}
