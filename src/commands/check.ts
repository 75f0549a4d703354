import { argv, env, exit, stderr, stdout } from 'node:process';
import { contentPart } from '../check/contentPart.ts';
import { layoutPart } from '../check/layoutPart.ts';
import { lintPart } from '../check/lintPart.ts';
import { asAnnotations, asLines } from '../check/report.ts';
import { typesPart } from '../check/typesPart.ts';
import { nearest } from '../evidence/nearest.ts';
import { sortProblems } from '../evidence/sortProblems.ts';

/**
 * `npm run check -- [content] [types] [lint] [layout] [--fix] [--json]`: all parts, or those named, side by
 * side, and every fault of the run in one list. Exits with 1 when there is one, with 2 when it was asked wrongly.
 */
const parts = [contentPart, typesPart, lintPart, layoutPart];
const words = argv.slice(2);
const known = [...parts.map(({ name }) => name), '--fix', '--json'];
const unknown = words.find((word) => !known.includes(word));
if (unknown !== undefined) {
  const near = nearest(unknown, known);
  stderr.write(
    `There is no "${unknown}" to check${near ? `; did you mean "${near}"?` : ''} Say one or more of ${known.join(', ')}.\n`,
  );
  exit(2);
}
const named = parts.filter(({ name }) => words.includes(name));
const asked = named.length ? named : parts;
const found = await Promise.all(asked.map(({ look }) => look(words.includes('--fix'))));
const problems = sortProblems(found.flat());
if (words.includes('--json')) stdout.write(`${JSON.stringify(problems, null, 1)}\n`);
else {
  stderr.write(asLines(problems));
  if (env['GITHUB_ACTIONS']) stdout.write(asAnnotations(problems));
  const what = asked.map(({ name }) => name).join(', ');
  if (problems.length)
    stderr.write(
      `\n${problems.length} ${problems.length === 1 ? 'fault' : 'faults'} in ${what}.\n`,
    );
  else stdout.write(`Nothing is wrong in ${what}.\n`);
}
if (problems.length) exit(1);
