import type { Dataset } from '../evidence/dataset.ts';
import type { Declared } from '../evidence/values/declared.ts';

/** Every name an essay may use. */
export interface Known {
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly values: ReadonlyMap<string, Declared>;
  /** What could not be read, so that nothing can be said of names in it. */
  readonly broken: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  readonly essays: ReadonlySet<string>;
}
