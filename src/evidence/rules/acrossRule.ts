import type { Check } from '../dataPackage.ts';
import type { Dataset } from '../dataset.ts';
import type { Problem } from '../problem.ts';

/** A rule that holds between a dataset and others, run when all are read. */
export type AcrossRule = (
  dataset: Dataset,
  check: Check,
  datasets: ReadonlyMap<string, Dataset>,
) => Problem[];
