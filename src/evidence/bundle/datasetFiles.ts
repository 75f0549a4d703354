import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '../contentDir.ts';
import type { Dataset } from '../dataset.ts';
import type { Evidence } from '../evidence.ts';
import { publishedPackage } from '../publishedPackage.ts';
import { sourceKeysOf } from '../sourceKeysOf.ts';
import type { Files } from './zip.ts';

/** What is published of a dataset, by file name: the CSV and its package, its rows and its sources as JSON. */
export function datasetFiles(
  { name, package: dataPackage, fields, rows }: Dataset,
  { references }: Evidence,
  homepage: string,
): Files {
  const csv = readFileSync(join(contentDir, 'data', name, dataPackage.resources[0].path));
  const keys = new Set(
    rows.flatMap((row) => sourceKeysOf(row, fields, references).map(({ key }) => key)),
  );
  const sources = [...keys].sort().flatMap((key) => references.get(key) ?? []);
  return {
    [`${name}.csv`]: csv,
    [`${name}.json`]: json(rows),
    'datapackage.json': json(publishedPackage(dataPackage, csv, homepage)),
    'sources.json': json(sources),
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
