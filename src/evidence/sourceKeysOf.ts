import type { Field } from './field.ts';
import { keysInText } from './keysInText.ts';
import type { Reference } from './reference.ts';
import type { Row } from './row.ts';

/**
 * Keys of the bibliography in a row, each with the column it stands in: in `sources`, in
 * `cloud_price_sources` and the like, and those of `references` that its note names.
 */
export function sourceKeysOf(
  row: Row,
  fields: readonly Field[],
  references: ReadonlyMap<string, Reference>,
): { readonly column: string; readonly key: string }[] {
  const listed = fields
    .filter(({ name, kind }) => kind === 'list' && /(^|_)sources$/u.test(name))
    .flatMap(({ name }) => {
      const keys = row[name];
      return Array.isArray(keys) ? keys.map((key) => ({ column: name, key: String(key) })) : [];
    });
  const noted = keysInText(row.note ?? '', references).map((key) => ({ column: 'note', key }));
  return [...listed, ...noted];
}
