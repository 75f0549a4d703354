import type { Evidence } from './evidence.ts';

/** How many rows of each dataset rest on each source: source, then dataset, then rows. */
export function rowsFrom({ datasets }: Evidence): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { name, rows } of datasets.values()) {
    for (const source of rows.flatMap((row) => row.sources)) {
      const own = counts.get(source) ?? new Map<string, number>();
      counts.set(source, own.set(name, (own.get(name) ?? 0) + 1));
    }
  }
  return counts;
}
