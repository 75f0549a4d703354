import type { Grade } from '../../evidence/row.ts';

/** A number that a row of a dataset states. */
export interface Stated {
  /** What it is, with its unit. */
  readonly what: string;
  readonly value: number;
  readonly grade: Grade;
  /** `dataset/row`. */
  readonly row: string;
}

/** The size of a training run a reader can count in, by its estimate in FLOP. */
export type RunSize = '3.8e26' | '5e26';

/** What the arithmetic starts from. */
export interface Given {
  /** USD billion. */
  readonly sum: Stated;
  /** Years. */
  readonly term: Stated;
  /** Dense 16-bit rate of a GB300, FLOP/s. */
  readonly flop: Stated;
  /** Rated power of a GB300, the chip alone, W. */
  readonly watts: Stated;
  /** Prices of a GPU-hour seen elsewhere, USD, cheapest first; none of them is the price in this contract. */
  readonly prices: readonly Stated[];
  /** Estimated training compute, FLOP. */
  readonly runs: Readonly<Record<RunSize, Stated>>;
  /** Power of the whole campus at Abilene, MW. */
  readonly campus: Stated;
}
