import type { Dataset } from '../evidence/dataset.ts';

/** Every name an essay may use. */
export interface Known {
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly sources: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  readonly essays: ReadonlySet<string>;
}
