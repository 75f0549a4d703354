import { problemAt } from '../problemAt.ts';
import type { Rule } from './rule.ts';

/** A column that its schema calls unique says nothing twice. Blanks are not compared. */
export const uniqueCells: Rule = (dataset, { rule }) =>
  dataset.fields
    .filter(({ constraints }) => constraints?.unique)
    .flatMap(({ name }) => {
      const seen = new Set<string>();
      const again = dataset.rows.filter((row) => {
        const cell = String(row[name] ?? '');
        if (cell !== '' && seen.has(cell)) return true;
        seen.add(cell);
        return false;
      });
      return again.map((row) =>
        problemAt(dataset.file, dataset.placeOf(row.id, name), {
          rule,
          message: `${name} is "${String(row[name])}" a second time`,
          fix: 'drop one of the two rows, or drop "unique" from the schema',
        }),
      );
    });
