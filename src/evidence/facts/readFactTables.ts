import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readTable } from '../readTable.ts';
import { asOurs } from './asOurs.ts';

/** A record of a fact table: text by column, under the names our datasets use. */
export type Fact = ReadonlyMap<string, string>;

/**
 * Reads the CSV files of a folder and of the folders in it, by file name without ending.
 *
 * @throws Error when a file cannot be read as CSV.
 */
export function readFactTables(folder: string): ReadonlyMap<string, readonly Fact[]> {
  const files = globSync('**/*.csv', { cwd: folder }).sort();
  return new Map(files.map((file) => [basename(file, '.csv'), readFacts(join(folder, file))]));
}

function readFacts(path: string): Fact[] {
  const { header, records, problems } = readTable(readFileSync(path), path);
  const [problem] = problems;
  if (problem) throw new Error(`${path}:${problem.line}: ${problem.message}`);
  return records.map((record) =>
    asOurs(header.map(({ text }, i) => [text, record[i]?.text ?? ''] as const)),
  );
}
