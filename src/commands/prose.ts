import { exit, stderr, stdout } from 'node:process';
import { essayFiles } from '../essays/essayFiles.ts';
import { parseMdx } from '../essays/parseMdx.ts';
import { lintProse } from '../essays/prose/lintProse.ts';
import { readability } from '../essays/prose/readability.ts';
import { contentDir } from '../evidence/contentDir.ts';
import { formatProblem } from '../evidence/formatProblem.ts';

/** Reports how each essay reads, and what a copy-editor would strike; exits with 1 when there is any. */
const essays = essayFiles(contentDir).map(({ slug, file, text }) => ({
  slug,
  file,
  tree: parseMdx(text),
}));
stdout.write(
  '| essay | words | words a sentence | Flesch ease | passive, % |\n| --- | ---: | ---: | ---: | ---: |\n',
);
for (const { slug, tree } of essays) {
  const { words, length, ease, passive } = readability(tree);
  stdout.write(
    `| ${slug} | ${words} | ${length.toFixed(1)} | ${ease.toFixed(0)} | ${passive.toFixed(0)} |\n`,
  );
}
const problems = essays.flatMap(({ tree, file }) => lintProse(tree, file));
for (const problem of problems) stderr.write(`${formatProblem(problem)}\n`);
if (problems.length) exit(1);
