import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { csvFormatRows } from 'd3-dsv';
import { contentDir } from '../evidence/contentDir.ts';
import { planUpdate } from '../evidence/edition/planUpdate.ts';
import { formatProblem } from '../evidence/formatProblem.ts';
import { theEvidence } from '../evidence/theEvidence.ts';

const { values: options, positionals } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: { from: { type: 'string' }, write: { type: 'boolean', default: false } },
});
const [, name = ''] = positionals;
const from = options.from ?? '';
const { datasets } = theEvidence();
const dataset = datasets.get(name);
if (!dataset || !existsSync(from)) {
  stderr.write('usage\n');
  exit(1);
}
const find = (file: string) => (statSync(from).isDirectory() ? join(from, file) : from);
const { merged, stale, problems } = planUpdate(dataset, datasets, join(contentDir, 'data'), find);
for (const problem of problems) stderr.write(`${formatProblem(problem)}\n`);
if (!merged) exit(1);
stdout.write(
  `${merged.added.length} added, ${merged.changed.length} changed, ${merged.gone.length} gone\n`,
);
for (const c of merged.changed)
  stdout.write(`changed ${c.id} ${c.column} "${c.before}" → "${c.after}"\n`);
for (const c of merged.gone) stdout.write(`gone ${c.id}\n`);
for (const c of stale) stdout.write(`stale ${c.id} ${c.column} ${c.theirs} now ${c.says}\n`);
if (options.write) {
  const columns = dataset.fields.map((f) => f.name);
  const rows = merged.rows.map((row) => columns.map((column) => row[column] ?? ''));
  writeFileSync(
    join(contentDir, 'data', name, `${name}.csv`),
    `${csvFormatRows([columns, ...rows])}\n`,
  );
}
