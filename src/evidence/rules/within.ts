import { matches } from './matches.ts';
import { problemAt } from '../problemAt.ts';
import type { Rule } from './rule.ts';

/** A date lies in the period the frame covers, compared by the part it gives: 2010 to 2026-10. */
export const within: Rule = (dataset, { rule, field, from, to, where }) =>
  dataset.rows.flatMap((row) => {
    const date = row[field as string];
    if (typeof date !== 'string' || !matches(row, where)) return [];
    const [first, last] = [String(from), String(to)];
    const inside =
      date >= first.slice(0, date.length) &&
      date.slice(0, last.length) <= last.slice(0, date.length);
    if (inside) return [];
    return [
      problemAt(dataset.file, dataset.placeOf(row.id, field as string), {
        rule,
        message: `${String(field)} ${date} is outside the frame, ${first} to ${last}`,
        fix: 'check the date, or do not count the row',
      }),
    ];
  });
