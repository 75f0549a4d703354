import type { PlaceIn } from './checkNames.ts';
import type { Ledger } from './claim.ts';
import type { Dataset } from './dataset.ts';
import type { Problem } from './problem.ts';
import type { Reference } from './reference.ts';
import type { Term } from './term.ts';

/** Everything the site claims, and where it comes from. */
export interface Evidence {
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly references: ReadonlyMap<string, Reference>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly ledger: Ledger;
  /** What could not be read at all: names that lead into it are not faults of their own. */
  readonly broken: ReadonlySet<string>;
  /** Where a part of a source stands in the bibliography. */
  readonly placeOfReference: PlaceIn;
  /** Where a part of a claim stands, and of an entry of the glossary. */
  readonly placeOfClaim: PlaceIn;
  readonly placeOfTerm: PlaceIn;
  readonly problems: readonly Problem[];
}
