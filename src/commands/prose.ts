import { exit, stderr, stdout } from 'node:process';
import { essayFiles } from '../essays/essayFiles.ts';
import { namesIn } from '../essays/namesIn.ts';
import { parseMdx } from '../essays/text/parseMdx.ts';
import { boundCount } from '../essays/prose/boundCount.ts';
import { lintProse } from '../essays/prose/lintProse.ts';
import { readability } from '../essays/prose/readability.ts';
import { rhythm } from '../essays/prose/rhythm.ts';
import { sentencesIn } from '../essays/prose/sentencesIn.ts';
import { sourceKind } from '../essays/prose/sourceKinds.ts';
import { table } from '../essays/prose/table.ts';
import { TICS, ticsIn } from '../essays/prose/tics.ts';
import { theEssays } from '../essays/theEssays.ts';
import { boundValue } from '../evidence/boundValue.ts';
import { contentDir } from '../evidence/contentDir.ts';
import { formatProblem } from '../evidence/formatProblem.ts';
import { theEvidence } from '../evidence/theEvidence.ts';

/** Reports how each essay reads and what its numbers and sources are; exits with 1 when a copy-editor would strike anything. */
const { datasets, references } = theEvidence();
const essays = essayFiles(contentDir).map(({ slug, file, text }) => {
  const tree = parseMdx(text);
  return { slug, file, text, tree, sentences: sentencesIn(tree) };
});
const written = theEssays();
const fixed = (value: number, digits = 0) => value.toFixed(digits);
const isMoney = (address: string) => boundValue(datasets, address).unit.startsWith('USD');

stdout.write('How it reads\n\n');
stdout.write(
  table(
    'essay,words,median,spread,over 30 (%),The … (%),But/So/Yet … (%),Flesch ease,passive (%)'.split(
      ',',
    ),
    essays.map(({ slug, tree, sentences }) => {
      const { words, ease, passive } = readability(tree);
      const { median, spread, long, the, turns } = rhythm(sentences);
      return [
        slug,
        words,
        median,
        fixed(spread, 1),
        ...[long, the, turns, ease, passive].map((n) => fixed(n)),
      ];
    }),
  ),
);

stdout.write('\nIts numbers\n\n');
stdout.write(
  table(
    ['essay', 'bound', 'marked', 'bare', 'sums'],
    essays.map(({ slug, tree }) => {
      const uses = written.get(slug)?.uses ?? [];
      const { bound, marked, bare, sums } = boundCount(uses, tree, isMoney);
      return [slug, bound, marked, bare, sums];
    }),
  ),
);

stdout.write('\nIts sources\n\n');
const kinds = ['primary', 'press', 'relay', 'unread'] as const;
stdout.write(
  table(
    ['essay', ...kinds],
    [...written.values()].map((essay) => {
      const cited = namesIn(essay, 'Cite').flatMap((key) => references.get(key) ?? []);
      return [
        essay.slug,
        ...kinds.map((kind) => cited.filter((one) => sourceKind(one) === kind).length),
      ];
    }),
  ),
);

stdout.write('\nTurns that recur\n\n');
stdout.write(
  table(
    ['turn', 'times', 'essays'],
    Object.keys(TICS).map((turn) => {
      const counts = essays.map(({ text }) => ticsIn(text)[turn] ?? 0);
      return [turn, counts.reduce((sum, n) => sum + n, 0), counts.filter((n) => n > 0).length];
    }),
  ),
);

const problems = essays.flatMap(({ tree, file }) => lintProse(tree, file));
for (const problem of problems) stderr.write(`${formatProblem(problem)}\n`);
if (problems.length) exit(1);
