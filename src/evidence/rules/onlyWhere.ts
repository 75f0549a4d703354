import { matches } from './matches.ts';
import { problemAt } from '../problemAt.ts';
import type { Rule } from './rule.ts';

/** A column has one of the values `is` lists only in rows that match `where`: what the frame leaves out is not counted. */
export const onlyWhere: Rule = (dataset, { rule, field, is, where }) =>
  dataset.rows
    .filter((row) => matches(row, { [field as string]: is }) && !matches(row, where))
    .map((row) => {
      const value = String(row[field as string]);
      const [column = '', wanted] =
        Object.entries(where as Record<string, readonly unknown[]>).find(
          ([name, values]) => !values.includes(row[name]),
        ) ?? [];
      return problemAt(dataset.file, dataset.placeOf(row.id, field as string), {
        rule,
        message: `${String(field)} is "${value}" where ${column} is "${String(row[column])}"`,
        fix: `the frame allows it only for ${(wanted ?? []).join(', ')}: correct one of the two`,
      });
    });
