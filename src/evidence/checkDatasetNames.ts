import type { Dataset } from './dataset.ts';
import type { Problem } from './problem.ts';
import { problemAt } from './problemAt.ts';
import type { Reference } from './reference.ts';
import { sourceKeysOf } from './sourceKeysOf.ts';
import { suggest } from './suggest.ts';

/** Every source key of a dataset is in the bibliography. */
export function checkDatasetNames(
  dataset: Dataset,
  references: ReadonlyMap<string, Reference>,
): Problem[] {
  return dataset.rows.flatMap((row) =>
    sourceKeysOf(row, dataset.fields, references)
      .filter(({ key }) => !references.has(key))
      .map(({ column, key }) =>
        problemAt(dataset.file, dataset.placeOf(row.id, column), {
          rule: 'unknown-source',
          message: `"${key}" is not in the bibliography`,
          fix: suggest(key, references.keys(), 'add it to content/references.json'),
        }),
      ),
  );
}
