import type { Row } from '../../evidence/row.ts';

/** The two lengths of a case, in days: what came before the stop, and how long it lasted. */
export interface Span {
  /** Null where no notice is known. */
  readonly notice: number | null;
  /** Null where an end or a beginning is not known. */
  readonly duration: number | null;
}

/** Notice and duration of a case of the register. */
export function spanOf(row: Row): Span {
  const days = (column: string) => {
    const value = row[column];
    return typeof value === 'number' ? value : null;
  };
  return { notice: days('notice_days'), duration: days('duration_days') };
}
