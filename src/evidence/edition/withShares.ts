import type { Dataset } from '../dataset.ts';
import { keptDigits } from './keptDigits.ts';
import type { TextRow } from './mapEdition.ts';
import type { CellMaps } from './mapping.ts';
import { textOf } from './textOf.ts';

/** Fills the percentages of rows that are shares of another row of the same edition, to four digits unless told. */
export function withShares(
  made: readonly { readonly row: TextRow; readonly columns: CellMaps }[],
  { byId, fields }: Dataset,
): TextRow[] {
  const rows = new Map(made.map(({ row }) => [row.id, row]));
  return made.map(({ row, columns }) => {
    const shares = fields.flatMap((field): [string, string][] => {
      const { share, digits = 4 } = columns[field.name] ?? {};
      if (!share) return [];
      const [part, whole] = [row[share.of], rows.get(share.in)?.[share.of]];
      if (!part || !whole) return [[field.name, '']];
      const text = String(Number(((100 * Number(part)) / Number(whole)).toPrecision(digits)));
      const before = byId.get(row.id);
      const ours = before ? textOf(before, field) : '';
      return [[field.name, keptDigits(ours, text, field, digits)]];
    });
    return { ...row, ...Object.fromEntries(shares) };
  });
}
