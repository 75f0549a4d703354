import type { Shown } from '../../figure-kit/shown.ts';
import type { ShownMarket } from './maths.ts';
import type { Ruler } from './readings.ts';
import type { Square } from './squares.ts';

/** A market as a row among the others. */
export interface Rung extends ShownMarket {
  readonly chosen: boolean;
}

/** What the box of the chosen market is drawn from. */
export interface ShownBox {
  readonly squares: readonly Square[];
  /** Percent that lies flat. */
  readonly rest: number;
  /** Where the US text calls a market highly concentrated, in points. */
  readonly line: number;
  /** Key of a square picked and waiting for a second. */
  readonly picked: string | null;
  /** Share of the firm that was divided, in percent; 0 where none was. */
  readonly was: number;
}

export interface ShownRulers extends Shown {
  readonly market: ShownMarket;
  readonly box: ShownBox;
  readonly rungs: readonly Rung[];
  readonly ruler: Ruler;
  /** What the ruler reads on the chosen market, as a figure and in sentences. */
  readonly reading: string;
  readonly lines: readonly string[];
}
