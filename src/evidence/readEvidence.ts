import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Dataset } from './dataset.ts';
import type { Evidence } from './evidence.ts';
import type { Problem } from './problem.ts';
import { readClaims } from './readClaims.ts';
import { readDataset } from './readDataset.ts';
import { readList } from './readList.ts';
import type { Reference } from './reference.ts';
import { suggest } from './suggest.ts';
import type { Term } from './term.ts';

/** Reads and checks datasets, bibliography, glossary and claims of a content folder. */
export function readEvidence(content: string): Evidence {
  const problems: Problem[] = [];
  const references = readList<Reference>(content, 'references.json', problems);
  const terms = readList<Term>(content, 'glossary.yaml', problems);
  const ledger = readClaims(content, problems);
  const datasets = new Map<string, Dataset>();
  const broken = new Set<string>();
  if (!references.size) broken.add('references');
  for (const name of folders(join(content, 'data'))) {
    const { dataset, problems: found } = readDataset(join(content, 'data', name), dirname(content));
    problems.push(...found);
    if (found.length) broken.add(name);
    if (!dataset) continue;
    datasets.set(name, dataset);
    if (references.size) problems.push(...unknownSources(dataset, references));
  }
  return { datasets, references, terms, ledger, broken, problems };
}

function folders(path: string): string[] {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries.map(({ name }) => name).sort();
}

function unknownSources(dataset: Dataset, references: ReadonlyMap<string, Reference>): Problem[] {
  return dataset.rows.flatMap((row) =>
    row.sources
      .filter((key) => !references.has(key))
      .map((key) => ({
        file: dataset.file,
        ...dataset.placeOf(row.id, 'sources'),
        rule: 'unknown-source',
        message: `"${key}" is not in the bibliography`,
        fix: suggest(key, references.keys(), 'add it to content/references.json'),
      })),
  );
}
