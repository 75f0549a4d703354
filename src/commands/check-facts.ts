import { existsSync } from 'node:fs';
import { argv, exit, stderr, stdout } from 'node:process';
import { compareTable } from '../evidence/facts/compareTable.ts';
import { formatDifference } from '../evidence/facts/difference.ts';
import { readFactTables } from '../evidence/facts/readFactTables.ts';
import { theEvidence } from '../evidence/theEvidence.ts';

/** `npm run check:facts -- <folder>`: lists where our data differ from a folder of fact tables. It informs; it refuses nothing. */
const [, , folder] = argv;
if (!folder || !existsSync(folder)) {
  stderr.write('Say which folder holds the fact tables: npm run check:facts -- <folder>\n');
  exit(1);
}
const facts = readFactTables(folder);
const counts: string[] = [];
let all = 0;
for (const dataset of theEvidence().datasets.values()) {
  const table = facts.get(dataset.name);
  const differences = table ? compareTable(dataset, table) : [];
  for (const difference of differences) stdout.write(`${formatDifference(difference)}\n`);
  const cells = differences.filter(({ what }) => what === 'cell').length;
  const theirs = differences.filter(({ what }) => what === 'only-theirs').length;
  const ours = differences.length - cells - theirs;
  const said = `${cells} cells differ, ${theirs} rows only in the facts, ${ours} only in our data`;
  counts.push(`${dataset.name}: ${table ? said : 'no table of that name in the facts'}`);
  all += differences.length;
}
stdout.write(
  `\n${counts.join('\n')}\n${all} ${all === 1 ? 'difference' : 'differences'} in all.\n`,
);
