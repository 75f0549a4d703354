import type { AcrossRule } from './acrossRule.ts';
import { problemAt } from '../problemAt.ts';

/** No cell of a column is the id of a row of the dataset `of`: what was left out of a register is not in it. */
export const notAmong: AcrossRule = (dataset, { rule, field, of }, datasets) =>
  dataset.rows
    .filter((row) => datasets.get(of as string)?.byId.has(String(row[field as string])))
    .map((row) =>
      problemAt(dataset.file, dataset.placeOf(row.id, field as string), {
        rule,
        message: `"${String(row[field as string])}" also stands in ${String(of)}`,
        fix: 'take it out of one of the two',
      }),
    );
