import type { Shown } from '../../figure-kit/shown.ts';
import type { Lane } from './deals.ts';
import type { Bond, ShownEvent } from './maths.ts';

/** What the figure shows on the day a reader has stepped to. */
export interface ShownDeals extends Shown {
  readonly lanes: readonly Lane[];
  readonly events: readonly ShownEvent[];
  readonly bonds: readonly Bond[];
  /** That day as a year with fractions, and in words; null at the end of the evidence. */
  readonly now: number;
  readonly day: string | null;
}
