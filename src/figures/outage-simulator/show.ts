import {
  allOut,
  equalSuppliers,
  everythingLost,
  expectedCapacity,
  floorOf,
  somethingLost,
} from './maths.ts';
import type { Model } from './maths.ts';
import type { Upstream } from './rows.ts';
import { simulate } from './simulate.ts';
import { weightsOf } from './weightsOf.ts';

/** What a reader has set. */
export interface Setting extends Model {
  /** How the computing is split, as `weightsOf` reads it. */
  readonly split: string;
  readonly seed: number;
}

/** Chances of losing everything with so many suppliers. */
export interface Bar {
  readonly n: number;
  /** By an event upstream, and by each failing on its own. */
  readonly shared: number;
  readonly alone: number;
  readonly floor: number;
}

/** All that one setting shows. */
export interface Picture {
  readonly setting: Setting;
  readonly bars: readonly Bar[];
  readonly firms: readonly (Upstream & { readonly lost: number })[];
  /** Share of the computing left in each simulated year. */
  readonly years: readonly number[];
  readonly full: number;
  readonly nothing: number;
  /** Exact chances: everything lost, anything lost. */
  readonly lost: number;
  readonly hurt: number;
  readonly expected: number;
  readonly equal: number;
}

/** Years simulated. */
export const YEARS = 1000;

const SUPPLIERS = [1, 2, 3, 4, 5, 6, 7, 8];

/** The exact chances of a setting, and the years rolled for it. */
export function pictureOf(firms: readonly Upstream[], setting: Setting): Picture {
  const weights = weightsOf(setting.split, setting.n);
  const years = simulate(setting, weights, setting.seed, YEARS);
  const at = (part: Partial<Model>) => everythingLost({ ...setting, ...part });
  return {
    setting,
    bars: SUPPLIERS.map((n) => ({
      n,
      ...allOut({ ...setting, n }),
      floor: floorOf({ ...setting, n }),
    })),
    firms: firms.map((firm) => ({ ...firm, lost: at({ z: firm.share }) })),
    years,
    full: years.filter((left) => left === 1).length,
    nothing: years.filter((left) => left === 0).length,
    lost: at({}),
    hurt: somethingLost(setting),
    expected: expectedCapacity(setting),
    equal: equalSuppliers(weights),
  };
}
