import { rollup } from 'd3-array';
import type { Row } from '../../evidence/row.ts';
import { textIn, valueOf } from './textIn.ts';

/** What a list of cases can be narrowed to in one column, the most frequent first, each with its count. */
export function optionsOf(
  rows: readonly Row[],
  column: string,
): { readonly value: string; readonly text: string }[] {
  const counts = rollup(
    rows.filter((row) => textIn(row, column) !== ''),
    (list) => list.length,
    (row) => textIn(row, column),
  );
  return [...counts]
    .sort(([a, many], [b, few]) => few - many || a.localeCompare(b))
    .map(([text, count]) => ({ value: valueOf(text), text: `${text} (${count})` }));
}
