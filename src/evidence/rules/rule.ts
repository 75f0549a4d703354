import type { Check } from '../dataPackage.ts';
import type { Dataset } from '../dataset.ts';
import type { Problem } from '../problem.ts';

/** A rule of the field that a schema cannot say. `check` holds the options the dataset gave it. */
export type Rule = (dataset: Dataset, check: Check) => Problem[];
