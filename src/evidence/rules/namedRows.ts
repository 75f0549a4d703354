import type { Dataset } from '../dataset.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../problemAt.ts';
import { suggest } from '../suggest.ts';

/**
 * Every row a list with `rowsOf` names is there. Where any dataset may be named, as `dataset/row`,
 * the name of a dataset alone means all of it.
 */
export function namedRows(
  dataset: Dataset,
  datasets: ReadonlyMap<string, Dataset>,
  broken: ReadonlySet<string>,
): Problem[] {
  return dataset.fields.flatMap(({ name, rowsOf }) =>
    dataset.rows.flatMap((row) => {
      const named = row[name];
      if (!rowsOf || !Array.isArray(named)) return [];
      return named.flatMap((address) => {
        const [of = '', id] =
          rowsOf === '*' ? String(address).split('/') : [rowsOf, String(address)];
        const known = datasets.get(of);
        if (broken.has(of) || (known && (id === undefined || known.byId.has(id)))) return [];
        const place = dataset.placeOf(row.id, name);
        const [what, among] = known
          ? [`row "${id}" in ${of}`, known.byId]
          : [`dataset "${of}"`, datasets];
        return [
          problemAt(dataset.file, place, {
            rule: 'named-row',
            message: `${name}: there is no ${what}`,
            fix: suggest(known ? (id ?? '') : of, among.keys(), 'name a row that is there'),
          }),
        ];
      });
    }),
  );
}
