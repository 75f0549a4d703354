import type { Shown } from '../../figure-kit/shown.ts';
import type { ShownMarket } from './maths.ts';
import type { Square } from './squares.ts';

/** What one ruler reads on the market in the box, as published and as the reader left it. */
export interface RulerLine {
  readonly name: string;
  readonly before: string;
  readonly now: string;
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
  readonly rulers: readonly RulerLine[];
  /** What a merger adds, and of what; else what the chosen ruler reads. */
  readonly reading: string;
  readonly of: string;
}
