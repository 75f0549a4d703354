import type { Dataset } from '../dataset.ts';
import type { Problem } from '../problem.ts';
import type { AcrossRule } from './acrossRule.ts';
import { namedRows } from './namedRows.ts';
import { notAmong } from './notAmong.ts';
import { rowsMatch } from './rowsMatch.ts';

/** Rules that need other datasets, by name. */
export const ACROSS: Readonly<Record<string, AcrossRule>> = {
  'not-among': notAmong,
  'rows-match': rowsMatch,
};

/** Runs what must hold between datasets once all are read. Datasets in `broken` are not asked about. */
export function checkAcross(
  datasets: ReadonlyMap<string, Dataset>,
  broken: ReadonlySet<string>,
): Problem[] {
  return [...datasets.values()].flatMap((dataset) => [
    ...(dataset.package.checks ?? []).flatMap(
      (check) => ACROSS[check.rule]?.(dataset, check, datasets) ?? [],
    ),
    ...namedRows(dataset, datasets, broken),
  ]);
}
