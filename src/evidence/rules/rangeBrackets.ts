import { problemAt } from '../problemAt.ts';
import type { Rule } from './rule.ts';

/** A range brackets its middle: low ≤ middle ≤ high, wherever two of them are known. */
export const rangeBrackets: Rule = (dataset, { rule, low, middle, high }) =>
  dataset.rows.flatMap((row) => {
    const columns = [low, middle, high]
      .map(String)
      .filter((column) => typeof row[column] === 'number');
    const wrong = columns.findIndex(
      (column, i) => i > 0 && Number(row[columns[i - 1] ?? '']) > Number(row[column]),
    );
    const column = columns[wrong];
    if (!column) return [];
    const before = columns[wrong - 1] ?? '';
    const message = `${column} is ${String(row[column])}, under ${before} ${String(row[before])}`;
    return [
      problemAt(dataset.file, dataset.placeOf(row.id, column), {
        rule,
        message,
        fix: 'order the three as low, middle, high',
      }),
    ];
  });
