import { problemAt } from '../problemAt.ts';
import type { Rule } from './rule.ts';

/** A quotation is short: at most `most` words, parted by spaces. */
export const wordsAtMost: Rule = (dataset, { rule, field, most }) =>
  dataset.rows.flatMap((row) => {
    const words = String(row[field as string] ?? '')
      .split(/\s+/u)
      .filter(Boolean).length;
    if (words <= Number(most)) return [];
    return [
      problemAt(dataset.file, dataset.placeOf(row.id, field as string), {
        rule,
        message: `${String(field)} has ${words} words`,
        fix: `quote at most ${String(most)}: cut to the words that matter`,
      }),
    ];
  });
