import type { Fact } from './readFactTables.ts';

const SOURCE = /^(.*?)source_key(_\d+)?$/u;

/**
 * Gives the cells of a fact the names our datasets use: `confidence` is `grade`; `source_key` and those
 * numbered after it are `sources`, joined by semicolons; `cloud_price_source_key` is `cloud_price_sources`.
 */
export function asOurs(cells: readonly (readonly [column: string, text: string])[]): Fact {
  const fact = new Map<string, string>();
  for (const [column, text] of cells) {
    const source = SOURCE.exec(column);
    if (source) {
      const name = `${source[1] ?? ''}sources`;
      fact.set(name, [fact.get(name), text].filter(Boolean).join(';'));
    } else {
      fact.set(column === 'confidence' ? 'grade' : column, text);
    }
  }
  return fact;
}
