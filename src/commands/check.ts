import { exit, stderr, stdout } from 'node:process';
import { checkContent } from '../essays/checkContent.ts';
import { contentDir } from '../evidence/contentDir.ts';
import { formatProblem } from '../evidence/formatProblem.ts';

const problems = checkContent(contentDir);
for (const problem of problems) stderr.write(`${formatProblem(problem)}\n`);
if (problems.length) exit(1);
stdout.write('The content is right.\n');
