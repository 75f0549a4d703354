import type { Evidence } from './evidence.ts';
import { sourceKeysOf } from './sourceKeysOf.ts';
import type { Grade } from './row.ts';

/** What the evidence itself asks of one source. Essays are counted where they are read. */
export interface SourceUse {
  /** Rows that rest on it, by dataset, with the best grade among them. */
  readonly rows: ReadonlyMap<string, { readonly count: number; readonly best: Grade }>;
  /** Ids of terms and of claims that name it. */
  readonly terms: readonly string[];
  readonly claims: readonly string[];
}

interface Counting {
  rows: Map<string, { count: number; best: Grade }>;
  terms: string[];
  claims: string[];
}

const FROM_BEST: readonly Grade[] = ['high', 'medium', 'low', 'superseded'];

/** Every source that datasets, glossary or claims use, by key. */
export function sourceUses({
  datasets,
  references,
  terms,
  ledger,
}: Evidence): ReadonlyMap<string, SourceUse> {
  const uses = new Map<string, Counting>();
  const useOf = (key: string) => {
    const use: Counting = uses.get(key) ?? { rows: new Map(), terms: [], claims: [] };
    uses.set(key, use);
    return use;
  };
  for (const { name, fields, rows } of datasets.values()) {
    for (const row of rows) {
      for (const key of new Set(sourceKeysOf(row, fields, references).map((found) => found.key))) {
        const own = useOf(key).rows;
        const { count, best } = own.get(name) ?? { count: 0, best: row.grade };
        own.set(name, { count: count + 1, best: better(best, row.grade) });
      }
    }
  }
  for (const { id, sources = [] } of terms.values())
    for (const key of sources) useOf(key).terms.push(id);
  for (const { id, sources } of ledger.claims.values())
    for (const key of sources) useOf(key).claims.push(id);
  return uses;
}

function better(a: Grade, b: Grade): Grade {
  return FROM_BEST.indexOf(a) < FROM_BEST.indexOf(b) ? a : b;
}
