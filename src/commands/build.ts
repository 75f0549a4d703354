import { renameSync, rmSync } from 'node:fs';
import { env, exit, stderr, stdout } from 'node:process';
import { checkContent } from '../essays/checkContent.ts';
import { figureNames } from '../essays/figureNames.ts';
import { contentDir } from '../evidence/contentDir.ts';
import { formatProblem } from '../evidence/formatProblem.ts';
import type { Problem } from '../evidence/problem.ts';
import { theEvidence } from '../evidence/theEvidence.ts';
import { checkFigures } from '../figure-kit/counting/checkFigures.ts';
import { checkLock } from '../permalinks/checkLock.ts';
import { checkForwards } from '../permalinks/checkForwards.ts';
import { readFigures } from '../permalinks/readFigures.ts';
import { readForwards } from '../permalinks/readForwards.ts';
import { readLock } from '../permalinks/readLock.ts';
import { checkSite } from '../site/checkSite.ts';
import { readSite } from '../site/readSite.ts';
import { LOCAL, standing } from '../hosting/standing.ts';
import { buildSite } from './buildSite.ts';

/** Checks the content, renders the site aside, checks the pages, and only then replaces `dist/`. */
refuse(checkContent(contentDir));
refuse(await checkFigures(figureNames(), theEvidence().datasets));
const lock = readLock(contentDir);
const { forwards, problems } = readForwards(contentDir);
refuse(problems.length ? problems : checkForwards(forwards, lock));
// Rendered as if every address were locked: held against the lock below, new ones and dead ones are told together.
env['LOCKING'] = 'yes';
const folder = await buildSite();
const site = readSite(folder);
const figures = await readFigures();
refuse([...checkSite(site, standing.base), ...checkLock(lock, { site, forwards, figures })]);
rmSync('dist', { recursive: true, force: true });
renameSync(folder, 'dist');
stdout.write(`${site.pages.length} pages stand in dist/.\n`);
if (!standing.said) {
  stdout.write(
    `SITE_URL is not set: canonical addresses, feeds and citations lead to ${LOCAL}. Set it to publish.\n`,
  );
}

function refuse(problems: readonly Problem[]): void {
  if (!problems.length) return;
  for (const problem of problems) stderr.write(`${formatProblem(problem)}\n`);
  stderr.write(
    `${problems.length} ${problems.length === 1 ? 'fault' : 'faults'}; dist/ is as it was.\n`,
  );
  exit(1);
}
