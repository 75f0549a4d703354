import type { Dataset } from '../dataset.ts';
import type { RowsWhere } from './declared.ts';

/** Why rows of a table may not be told as a number, and what to do; undefined where they may. */
export function rowsUncountable(
  { name, package: about }: Dataset,
  { by }: RowsWhere,
): readonly [message: string, fix: string] | undefined {
  const { frame } = about as { readonly frame?: { readonly countable: unknown } };
  if (!frame || frame.countable !== false) return undefined;
  const told = by === 'count' || by === 'distinct' ? 'counted' : `told as one number (${by})`;
  return [
    `the rows of "${name}" may not be ${told}: its frame says so`,
    'name the cells one by one, or use a table that may be counted',
  ];
}
