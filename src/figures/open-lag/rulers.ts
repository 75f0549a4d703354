import type { Grade } from '../../evidence/row.ts';

export type Ruler = 'capability' | 'compute' | 'private' | 'price';

/** A lag in months: one figure, or the ends of a range. */
export interface Lag {
  readonly key: string;
  /** The ruler it belongs to. */
  readonly ruler: Ruler;
  /** What it was measured on, and when. */
  readonly on: string;
  readonly when: string;
  readonly low: number;
  readonly high: number;
  readonly grade: Grade;
}

/** A lag as it is read: "4 months", "8 to 10 months". */
export function lagText({ low, high }: Pick<Lag, 'low' | 'high'>): string {
  return low === high ? `${low} months` : `${low} to ${high} months`;
}

/** The lags a ruler is read on: by the index now and before, by private tests beside the index now. */
export function lagsBy(lags: readonly Lag[], ruler: Ruler): readonly Lag[] {
  return lags.filter(
    (lag, i) => lag.ruler === ruler || (ruler === 'private' && lags[i + 1]?.ruler === ruler),
  );
}
