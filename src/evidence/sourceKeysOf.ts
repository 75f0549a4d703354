import type { Field } from './field.ts';
import type { Row } from './row.ts';

/** Keys of the bibliography in a row, each with the column it stands in: `sources`, `cloud_price_sources`, … */
export function sourceKeysOf(
  row: Row,
  fields: readonly Field[],
): { readonly column: string; readonly key: string }[] {
  return fields
    .filter(({ name, type }) => type === 'list' && /(^|_)sources$/u.test(name))
    .flatMap(({ name }) => {
      const keys = row[name];
      return Array.isArray(keys) ? keys.map((key) => ({ column: name, key: String(key) })) : [];
    });
}
