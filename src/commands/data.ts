import { cpSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { argv, cwd, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { contentDir } from '../evidence/contentDir.ts';
import { planUpdate } from '../evidence/edition/planUpdate.ts';
import { tellUpdate } from '../evidence/edition/tellUpdate.ts';
import { nextVersion, writeUpdate } from '../evidence/edition/writeUpdate.ts';
import { formatProblem } from '../evidence/formatProblem.ts';
import { readDataset } from '../evidence/readDataset.ts';
import { suggest } from '../evidence/suggest.ts';
import { theEvidence } from '../evidence/theEvidence.ts';
import { printedChanges } from '../printed/printedChanges.ts';

/**
 * `npm run data -- update <dataset> --from <file or folder>`: what a newer edition of a published table
 * changes, down to every number the site prints. Nothing is written without `--write`.
 */
const USAGE =
  'npm run data -- update <dataset> --from <file or folder> [--write] [--release 2.1.0] [--as-of 2026-12]';

const asked = argumentsOf();
const { datasets, problems: faults } = theEvidence();
const dataset = datasets.get(asked.name);
if (!dataset) {
  const known = suggest(
    asked.name,
    datasets.keys(),
    `it is one of ${[...datasets.keys()].join(', ')}`,
  );
  refuse([`there is no dataset "${asked.name}" → ${known}`, USAGE]);
}
if (faults.length) refuse(['the content has faults of its own → mend them first: npm run check']);
const data = join(contentDir, 'data');
const { merged, stale, problems } = planUpdate(dataset, datasets, data, editionPath);
if (!merged) refuse(problems.map(formatProblem));

const release = {
  version: asked.release ?? nextVersion(dataset.package.version),
  asOf: asked.asOf,
};
const tried = mkdtempSync(join(cwd(), '.build-data-'));
try {
  const content = join(tried, 'content');
  cpSync(contentDir, content, { recursive: true });
  const folder = join(content, 'data', dataset.name);
  writeUpdate(folder, dataset, merged.rows, release);
  const found = readDataset(folder, tried).problems;
  if (found.length) refuse(found.map(formatProblem));
  const printed = printedChanges(relative(cwd(), contentDir), relative(cwd(), content));
  stdout.write(tellUpdate(dataset, release.version, merged, stale, printed));
} finally {
  rmSync(tried, { recursive: true, force: true });
}
if (asked.write) {
  writeUpdate(join(data, dataset.name), dataset, merged.rows, release);
  stdout.write(
    `\nWritten. Release ${dataset.package.version} is kept in releases/. Now say in datapackage.json what has changed (description, frame, period), then npm run check, npm run pictures, npm run permalinks.\n`,
  );
} else stdout.write('\nNothing was written. Add --write to keep it.\n');

function argumentsOf() {
  try {
    const { values, positionals } = parseArgs({
      args: argv.slice(2),
      allowPositionals: true,
      options: {
        from: { type: 'string' },
        write: { type: 'boolean', default: false },
        release: { type: 'string' },
        'as-of': { type: 'string' },
      },
    });
    const [verb, name] = positionals;
    if (verb !== 'update' || !name || !values.from)
      refuse([`say what to update, and from where → ${USAGE}`]);
    const { release, 'as-of': asOf } = values;
    if (release !== undefined && !/^\d+\.\d+\.\d+$/u.test(release))
      refuse([`"${release}" is no release → write it like 2.1.0`]);
    if (asOf !== undefined && !/^\d{4}(-\d{2}(-\d{2})?)?$/u.test(asOf))
      refuse([`"${asOf}" is no date → write it like 2026-12 or 2026-12-01`]);
    if (!existsSync(values.from))
      refuse([`${values.from}:1:1  edition-missing  there is no such file or folder → ${USAGE}`]);
    return { name, from: values.from, write: values.write, release, asOf };
  } catch (error) {
    refuse([`${(error as Error).message.split('.')[0] ?? 'wrong arguments'} → ${USAGE}`]);
  }
}

/** The edition's file: the one named, or in a folder the one that has the name the mapping gives it. */
function editionPath(file: string): string {
  if (!statSync(asked.from).isDirectory()) return asked.from;
  const path = join(asked.from, file);
  if (!existsSync(path))
    refuse([
      `${path}:1:1  edition-missing  the folder has no ${file} → name the file itself after --from`,
    ]);
  return path;
}

function refuse(lines: readonly string[]): never {
  for (const line of lines) stderr.write(`${line}\n`);
  exit(1);
}
