import { readEvidence } from '../evidence/readEvidence.ts';
import { readValues } from '../evidence/values/readValues.ts';
import { checkFiles } from '../files/checkFiles.ts';
import { checkLockShape } from '../permalinks/checkLockShape.ts';
import { readForwards } from '../permalinks/readForwards.ts';
import { readLock } from '../permalinks/readLock.ts';
import type { Content } from './content.ts';
import { essayFiles } from './essayFiles.ts';
import { figureNames } from './figureNames.ts';
import { readEssaySource } from './readEssaySource.ts';

/** Reads a whole content folder. What is wrong with one file keeps no other from being read. */
export function readContent(folder: string): Content {
  const evidence = readEvidence(folder);
  const { values, problems: wrongValues } = readValues(folder);
  const files = essayFiles(folder);
  const read = files.map(({ text, slug, file }) => readEssaySource(text, slug, file));
  const wrongLock = checkLockShape(folder);
  const { forwards, problems: wrongForwards } = readForwards(folder);
  return {
    folder,
    evidence,
    essays: new Map(read.flatMap(({ essay }) => (essay ? [[essay.slug, essay] as const] : []))),
    notes: essayFiles(folder, 'teach.md'),
    known: {
      values,
      datasets: evidence.datasets,
      broken: evidence.broken,
      sources: new Set(evidence.references.keys()),
      terms: new Set(evidence.terms.keys()),
      claims: new Set(evidence.ledger.claims.keys()),
      figures: figureNames(),
      essays: new Set(files.map(({ slug }) => slug)),
    },
    lock: wrongLock.length ? {} : readLock(folder),
    forwards,
    problems: [
      ...checkFiles(folder),
      ...evidence.problems,
      ...wrongLock,
      ...wrongValues,
      ...wrongForwards,
      ...read.flatMap(({ problems }) => problems),
    ],
  };
}
