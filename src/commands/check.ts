import { argv, env, exit, stderr, stdout } from 'node:process';
import { changedFiles } from '../check/changedFiles.ts';
import { contentPart } from '../check/contentPart.ts';
import { layoutPart } from '../check/layoutPart.ts';
import { lintPart } from '../check/lintPart.ts';
import { asAnnotations, asLines } from '../check/report.ts';
import { typesPart } from '../check/typesPart.ts';
import { nearest } from '../evidence/nearest.ts';
import { sortProblems } from '../evidence/sortProblems.ts';

/**
 * `npm run check -- [content] [types] [lint] [layout] [--fix] [--changed[=<commit>]] [--json]`: all parts, or those
 * named, side by side, and every fault of the run in one list. Exits with 1 when there is one, with 2 when it was asked
 * wrongly.
 */
const parts = [contentPart, typesPart, lintPart, layoutPart];
const words = argv.slice(2);
const known = [...parts.map(({ name }) => name), '--fix', '--changed', '--json'];
const unknown = words.find((word) => !known.includes(word.replace(/^(--changed)=.+$/u, '$1')));
if (unknown !== undefined) {
  const near = nearest(unknown, known);
  refuse(
    `There is no "${unknown}" to check${near ? `; did you mean "${near}"?` : ''} Say one or more of ${known.join(', ')}.`,
  );
}
const named = parts.filter(({ name }) => words.includes(name));
const asked = named.length ? named : parts;
const changed = since(words.find((word) => word.startsWith('--changed')));
const fix = words.includes('--fix');
const found = await Promise.all(asked.map(({ look }) => look({ fix, changed })));
const problems = sortProblems(found.flat());
if (words.includes('--json')) stdout.write(`${JSON.stringify(problems, null, 1)}\n`);
else {
  stderr.write(asLines(problems));
  if (env['GITHUB_ACTIONS']) stdout.write(asAnnotations(problems));
  const what = `${asked.map(({ name }) => name).join(', ')}${changed ? ` of ${changed.size} changed ${changed.size === 1 ? 'file' : 'files'}` : ''}`;
  if (problems.length)
    stderr.write(
      `\n${problems.length} ${problems.length === 1 ? 'fault' : 'faults'} in ${what}. Each rule is explained, with a wrong and a right example, at /contribute/rules/.\n`,
    );
  else stdout.write(`Nothing is wrong in ${what}.\n`);
}
if (problems.length) exit(1);

function since(word: string | undefined): ReadonlySet<string> | undefined {
  if (word === undefined) return undefined;
  const commit = word.split('=')[1] ?? 'HEAD';
  try {
    return changedFiles(commit);
  } catch {
    return refuse(`git knows no commit "${commit}" here; leave --changed out to check everything.`);
  }
}

function refuse(message: string): never {
  stderr.write(`${message}\n`);
  exit(2);
}
