import type { Dataset } from '../dataset.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../problemAt.ts';
import type { Reference } from '../reference.ts';
import { suggest } from '../suggest.ts';
import type { PlacedOverride } from './readOverrides.ts';
import { sameText } from './sameText.ts';
import { textOf } from './textOf.ts';

/** Every override names a cell of the dataset that says what the override says, and sources that are known. */
export function checkOverrides(
  dataset: Dataset,
  overrides: readonly PlacedOverride[],
  file: string,
  references: ReadonlyMap<string, Reference>,
): Problem[] {
  const rule = 'override';
  const columns = dataset.fields.map(({ name }) => name);
  return overrides.flatMap(({ id, column, ours, sources, place }) => {
    const problem = (message: string, fix: string) =>
      problemAt(file, place, { rule, message, fix });
    const field = dataset.fields.find(({ name }) => name === column);
    const row = dataset.byId.get(id);
    if (!row) {
      const fix = suggest(id, dataset.byId.keys(), 'drop the override');
      return [problem(`${dataset.name} has no row "${id}"`, fix)];
    }
    if (!field) {
      const fix = suggest(column, columns, `its columns are ${columns.join(', ')}`);
      return [problem(`${dataset.name} has no column "${column}"`, fix)];
    }
    const unknown = sources
      .filter((key) => references.size > 0 && !references.has(key))
      .map((key) =>
        problem(
          `"${key}" is not in the bibliography`,
          suggest(key, references.keys(), 'add it to content/references.json'),
        ),
      );
    const says = textOf(row, field);
    if (sameText(says, ours, field)) return unknown;
    const message = `${column} of "${id}" is "${says}" in the table, "${ours}" in the override`;
    return [...unknown, problem(message, 'make the two say the same')];
  });
}
