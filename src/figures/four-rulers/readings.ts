import { concentrationRatio } from '../../concentration/concentrationRatio.ts';
import { effectiveNumber } from '../../concentration/effectiveNumber.ts';
import { gini } from '../../concentration/gini.ts';
import { hhi } from '../../concentration/hhi.ts';
import { hhiBounds } from '../../concentration/hhiBounds.ts';
import { remainder } from '../../concentration/remainder.ts';
import type { Shares } from '../../concentration/Shares.ts';

/** The rulers, as they stand over their columns and on their buttons. */
export const RULERS = {
  hhi: 'HHI, points',
  effective: 'Equal firms',
  top1: 'Largest',
  top3: 'Top three',
  gini: 'Gini',
} as const;

export type Ruler = keyof typeof RULERS;

/** What each ruler reads on one market. */
export interface Readings {
  /** Share of the largest firm, and of the three largest, in percent. */
  readonly top1: number;
  readonly top3: number;
  /** HHI with the unnamed as nobody, in points. */
  readonly hhi: number;
  /** HHI with the unnamed cut into firms as large as the smallest named one: an assumption. */
  readonly tight: number;
  /** How many equal firms would read the same HHI. */
  readonly effective: number;
  /** Gini coefficient of the named firms alone, 0 to 1: it means nothing without their number. */
  readonly gini: number;
  readonly named: number;
  /** Gini if the unnamed were 100 owners of equal size; null where nobody is unnamed. */
  readonly giniOfMany: number | null;
  /** Percent held by no named firm. */
  readonly rest: number;
}

/** Less than this, in percent, is rounding and not an owner without a name. */
const SLIVER = 0.05;
/** How many equal owners stand in for the unnamed in `giniOfMany`: our assumption. */
export const MANY = 100;

/**
 * Reads a market with every ruler.
 *
 * @param published The market as its table ranks it. A merger or split of the named firms moves no
 *   unnamed one, so what the unnamed can add at most is read from there.
 */
export function readingsOf(shares: Shares, published: Shares = shares): Readings {
  const index = hhi(shares);
  const unnamed = hhiBounds(published);
  const named = Object.keys(shares).length;
  const rest = remainder(shares);
  return {
    top1: concentrationRatio(shares, 1),
    top3: concentrationRatio(shares, 3),
    hhi: index,
    tight: rest > SLIVER ? index + unnamed.tight - unnamed.lower : index,
    effective: effectiveNumber(index),
    gini: gini(shares, named),
    named,
    giniOfMany: rest > SLIVER ? gini(shares, named + MANY) : null,
    rest: rest > SLIVER ? rest : 0,
  };
}
