import type { Dataset } from '../dataset.ts';
import type { Cell, Row } from '../row.ts';
import type { Condition, RowsWhere } from './declared.ts';

const COMPARISON = /^(>=|<=|>|<|!=)\s*(.+)$/u;

/**
 * The rows of a table that meet every condition. A blank cell meets none but `blank`: missing is not zero.
 * A text is compared as a text, so dates compare by calendar; a number as a number. `and` joins two comparisons.
 */
export function rowsWhere({ rows }: Dataset, where: RowsWhere['where']): Row[] {
  return rows.filter((row) =>
    Object.entries(where).every(([column, condition]) => meets(row[column] ?? null, condition)),
  );
}

function meets(cell: Cell, condition: Condition): boolean {
  if (condition === 'blank') return cell === null;
  if (cell === null) return false;
  if (condition === 'filled') return true;
  if (Array.isArray(condition)) return condition.some((one: string | number) => meets(cell, one));
  if (Array.isArray(cell)) return cell.some((one: string) => meets(one, condition));
  if (typeof condition === 'string' && /^[<>!].* and [<>!]/u.test(condition))
    return condition.split(' and ').every((one) => meets(cell, one));
  const [, sign, bound] = typeof condition === 'string' ? (COMPARISON.exec(condition) ?? []) : [];
  if (!sign || bound === undefined) return String(cell) === String(condition);
  const [a, b] = typeof cell === 'number' ? [cell, Number(bound)] : [String(cell), bound.trim()];
  if (sign === '>=') return a >= b;
  if (sign === '<=') return a <= b;
  if (sign === '>') return a > b;
  if (sign === '<') return a < b;
  return a !== b;
}
