import type { Run, Sides, Standing } from './maths.ts';
import type { Dark } from './rows.ts';
import type { Lag, Ruler } from './rulers.ts';

/** The compute ruler as shown. */
export interface Compute {
  readonly sides: Sides;
  /** Open runs below the open record. */
  readonly dots: readonly Run[];
  readonly dark: Dark;
  /** The moment that is read, in years. */
  readonly time: number;
  readonly standing: Standing | null;
}

/** What is drawn: the ruler that is read. */
export interface Picture {
  readonly ruler: Ruler;
  readonly lags: readonly Lag[];
  readonly cheaper: number;
  readonly compute: Compute;
}
