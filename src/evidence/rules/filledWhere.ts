import { matches } from './matches.ts';
import { problemAt } from '../problemAt.ts';
import type { Rule } from './rule.ts';

/** A column is filled in every row that matches `where`: a switch said to be used names the case. */
export const filledWhere: Rule = (dataset, { rule, field, where }) =>
  dataset.rows
    .filter((row) => matches(row, where) && row[field as string] === null)
    .map((row) => {
      const [[column, value] = ['', '']] = Object.keys(where as object).map((name) => [
        name,
        String(row[name]),
      ]);
      return problemAt(dataset.file, dataset.placeOf(row.id, field as string), {
        rule,
        message: `${String(field)} is blank where ${column} is "${value}"`,
        fix: `name what it rests on, or change ${column}`,
      });
    });
