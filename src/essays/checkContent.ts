import type { EssaySource } from './essaySource.ts';
import type { Problem } from '../evidence/problem.ts';
import { checkReleases } from '../evidence/releases/checkReleases.ts';
import { readEvidence } from '../evidence/readEvidence.ts';
import { checkValues } from '../evidence/values/checkValues.ts';
import { readValues } from '../evidence/values/readValues.ts';
import { sortProblems } from '../evidence/sortProblems.ts';
import { checkFiles } from '../files/checkFiles.ts';
import { checkForwards } from '../permalinks/checkForwards.ts';
import { checkLockShape } from '../permalinks/checkLockShape.ts';
import { readForwards } from '../permalinks/readForwards.ts';
import { readLock } from '../permalinks/readLock.ts';
import { checkLessons } from '../teach/checkLessons.ts';
import { checkObjectives } from '../teach/checkObjectives.ts';
import { addressesOf } from './addresses.ts';
import { checkEssay } from './checkEssay.ts';
import { checkLinks } from './checkLinks.ts';
import { checkNotes } from './checkNotes.ts';
import { checkPictures } from './checkPictures.ts';
import { checkTogether } from './checkTogether.ts';
import { essayFiles } from './essayFiles.ts';
import { figureNames } from './figureNames.ts';
import { checkSections } from './ledger/checkSections.ts';
import { checkTexts } from './ledger/checkTexts.ts';
import { readEssaySource } from './readEssaySource.ts';
import { unusedSources } from './unusedSources.ts';

/** Reads and checks a whole content folder; every fault of the run is in the list. */
export function checkContent(content: string): Problem[] {
  const evidence = readEvidence(content);
  const lockFaults = checkLockShape(content);
  const problems: Problem[] = [...checkFiles(content), ...evidence.problems, ...lockFaults];
  problems.push(
    ...[...evidence.datasets.values()].flatMap((dataset) => checkReleases(content, dataset)),
  );
  const files = essayFiles(content);
  const declared = readValues(content);
  problems.push(
    ...declared.problems,
    ...checkValues(declared.values, evidence.datasets, evidence.broken),
  );
  const known = {
    values: declared.values,
    datasets: evidence.datasets,
    broken: evidence.broken,
    sources: new Set(evidence.references.keys()),
    terms: new Set(evidence.terms.keys()),
    claims: new Set(evidence.ledger.claims.keys()),
    figures: figureNames(),
    essays: new Set(files.map(({ slug }) => slug)),
  };
  const essays: EssaySource[] = [];
  for (const { text, slug, file } of files) {
    const { essay, problems: found } = readEssaySource(text, slug, file);
    problems.push(...found);
    if (!essay) continue;
    essays.push(essay);
    problems.push(...checkEssay(essay, known), ...checkObjectives(essay));
  }
  const lock = lockFaults.length ? {} : readLock(content);
  const { forwards, problems: unreadForwards } = readForwards(content);
  problems.push(...checkTogether(essays), ...unreadForwards, ...checkForwards(forwards, lock));
  const pages = addressesOf(essays, evidence, known.figures, lock);
  for (const essay of essays) {
    const path = `/essays/${essay.slug}/`;
    problems.push(...checkLinks(essay.links, essay.file, path, pages));
    problems.push(...checkPictures(essay, content));
  }
  const bySlug = new Map(essays.map((essay) => [essay.slug, essay]));
  problems.push(...checkTexts(evidence, known), ...checkSections(evidence, bySlug, known.essays));
  const notes = essayFiles(content, 'teach.md');
  problems.push(...notes.flatMap(checkNotes));
  problems.push(...checkLessons(notes, { known, essays: bySlug, lock }));
  // What a part with a fault uses is not known, so this is asked of content that is right.
  if (!problems.length) problems.push(...unusedSources(evidence, essays));
  return sortProblems(withoutEchoes(problems));
}

/** Of a file that is not text, whatever else was found in it means nothing. */
function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const unreadable = new Set(
    problems.flatMap(({ rule, file }) => (rule === 'encoding' ? [file] : [])),
  );
  return problems.filter(({ rule, file }) => rule === 'encoding' || !unreadable.has(file));
}
