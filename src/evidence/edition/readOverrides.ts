import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../place.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../problemAt.ts';
import { readTable } from '../readTable.ts';
import { OVERRIDE_COLUMNS } from './override.ts';
import type { Override } from './override.ts';

/** An override with the place it is written at. */
export type PlacedOverride = Override & { readonly place: Place };

/** Reads `overrides.csv` of a dataset's folder: none where there is no such file. */
export function readOverrides(
  folder: string,
  file: string,
): { overrides: PlacedOverride[]; problems: Problem[] } {
  const path = join(folder, 'overrides.csv');
  if (!existsSync(path)) return { overrides: [], problems: [] };
  const { header, records, problems } = readTable(readFileSync(path), file);
  if (problems.length) return { overrides: [], problems: [...problems] };
  const wrong = OVERRIDE_COLUMNS.findIndex((name, i) => header[i]?.text !== name);
  if (wrong >= 0 || header.length !== OVERRIDE_COLUMNS.length) {
    const message = `the columns are ${header.map(({ text }) => text).join(', ')}`;
    const fix = `make them ${OVERRIDE_COLUMNS.join(', ')}`;
    const place = header[wrong] ?? { line: 1, col: 1 };
    return {
      overrides: [],
      problems: [problemAt(file, place, { rule: 'override', message, fix })],
    };
  }
  const found: Problem[] = [];
  const overrides = records.map((record) => {
    const [id, column, theirs, ours, reason, sources] = record.map(({ text }) => text.trim());
    if (!reason) {
      const message = `the override of ${column ?? ''} in "${id ?? ''}" gives no reason`;
      const fix = 'say in the column "reason" why we differ from the source';
      const place = record[4] ?? { line: 1, col: 1 };
      found.push(problemAt(file, place, { rule: 'override', message, fix }));
    }
    return {
      id: id ?? '',
      column: column ?? '',
      theirs: theirs ?? '',
      ours: ours ?? '',
      reason: reason ?? '',
      sources: (sources ?? '').split(';').filter(Boolean),
      place: record[0] ?? { line: 1, col: 1 },
    };
  });
  return { overrides, problems: found };
}
