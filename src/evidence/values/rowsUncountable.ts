import type { Dataset } from '../dataset.ts';
import type { RowsWhere } from './declared.ts';

/**
 * Why rows of a table may not be told as a number, and what to do; undefined where they may. A table that may be
 * counted within something ("the register") may be if what the value says names it.
 */
export function rowsUncountable(
  { name, package: { frame } }: Dataset,
  { by }: RowsWhere,
  says: string,
): readonly [message: string, fix: string] | undefined {
  const { countable } = frame;
  const told = by === 'count' || by === 'distinct' ? 'counted' : `told as one number (${by})`;
  if (countable === false)
    return [
      `the rows of "${name}" may not be ${told}: its frame says so`,
      'name the cells one by one, or use a table that may be counted',
    ];
  if (countable === true || says.includes(countable.within)) return undefined;
  return [
    `the rows of "${name}" may be ${told} within ${countable.within} only`,
    `say "${countable.within}" in what the value says, and in the sentence`,
  ];
}
