import type { Shown } from '../../figure-kit/shown.ts';
import type { Link, ShownBar } from './bars.ts';
import type { Stated } from './given.ts';
import type { ShownSwing } from './swings.ts';

/** What the figure shows in one state. */
export interface ShownPurchase extends Shown {
  readonly price: number;
  /** The price above which the sum keeps fewer than 200,000 GPUs, USD. */
  readonly ceiling: number;
  readonly prices: readonly Stated[];
  readonly bars: readonly ShownBar[];
  readonly links: readonly Link[];
  readonly swings: readonly ShownSwing[];
}
