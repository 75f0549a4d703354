import type { AcrossRule } from './acrossRule.ts';
import { matches } from './matches.ts';
import { problemAt } from '../problemAt.ts';

/** The rows of the dataset `of` that a list names all match `where`: a use of a switch is a counted stop. */
export const rowsMatch: AcrossRule = (dataset, { rule, field, of, where }, datasets) =>
  dataset.rows.flatMap((row) => {
    const names = row[field as string];
    const wrong = (Array.isArray(names) ? names : []).filter((name) => {
      const found = datasets.get(of as string)?.byId.get(String(name));
      return found && !matches(found, where);
    });
    const [[column, values] = ['', []]] = Object.entries(where as Record<string, unknown[]>);
    return wrong.map((name) =>
      problemAt(dataset.file, dataset.placeOf(row.id, field as string), {
        rule,
        message: `${String(field)} names "${String(name)}", whose ${column} is not ${values.join(' or ')}`,
        fix: `move it to another column, or correct ${String(of)}`,
      }),
    );
  });
