import type { Shown } from '../../figure-kit/shown.ts';
import type { ShownBar } from './bars.ts';
import type { Stated } from './given.ts';

/** What the figure shows in one state. */
export interface ShownPurchase extends Shown {
  readonly price: number;
  /** The price above which the sum keeps fewer than 200,000 GPUs, USD. */
  readonly ceiling: number;
  readonly prices: readonly Stated[];
  readonly bars: readonly ShownBar[];
  /** GPUs the sum keeps, and the count the picture is high enough for. */
  readonly gpus: number;
  readonly most: number;
  /** The same in words, and how long they run. */
  readonly count: string;
  readonly term: string;
}
