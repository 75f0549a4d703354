import release from '../../../content/release.json' with { type: 'json' };
import { matches } from './matches.ts';
import { problemAt } from '../problemAt.ts';
import type { Rule } from './rule.ts';

/** A fact is not dated after the release that prints it. Partial dates compare by the part they give. */
export const notFuture: Rule = (dataset, { rule, field, where }) =>
  dataset.rows.flatMap((row) => {
    const date = row[field as string];
    if (typeof date !== 'string' || !matches(row, where)) return [];
    if (date <= release.date.slice(0, date.length)) return [];
    const message = `${String(field)} ${date} is after the release of ${release.date}`;
    return [
      problemAt(dataset.file, dataset.placeOf(row.id, field as string), {
        rule,
        message,
        fix: 'check the date, or mark the row as planned',
      }),
    ];
  });
