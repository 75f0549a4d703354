import type { Problem } from '../evidence/problem.ts';
import { checkReleases } from '../evidence/releases/checkReleases.ts';
import { sortProblems } from '../evidence/sortProblems.ts';
import { computedValues } from '../evidence/boundValue.ts';
import { checkComputed } from '../evidence/counting/checkComputed.ts';
import { checkValues } from '../evidence/values/checkValues.ts';
import { checkForwards } from '../permalinks/checkForwards.ts';
import { checkKept } from '../permalinks/checkKept.ts';
import { checkLessons } from '../teach/checkLessons.ts';
import { addressesOf } from './addresses.ts';
import { checkAlone } from './checkAlone.ts';
import { checkNotes } from './checkNotes.ts';
import { checkTogether } from './checkTogether.ts';
import { keptPages } from './kept/keptPages.ts';
import { checkSections } from './ledger/checkSections.ts';
import { checkTexts } from './ledger/checkTexts.ts';
import { readContent } from './readContent.ts';
import { unusedSources } from './unusedSources.ts';

/** Reads and checks a whole content folder; every fault of the run is in the list. */
export function checkContent(folder: string): Problem[] {
  const content = readContent(folder);
  const { evidence, known, lock, forwards, notes } = content;
  const essays = [...content.essays.values()];
  const pages = addressesOf(essays, evidence, known.figures, lock);
  const problems = [
    ...content.problems,
    ...[...evidence.datasets.values()].flatMap((dataset) => checkReleases(folder, dataset)),
    ...checkValues(known.values, evidence.datasets, evidence.broken),
    ...checkComputed(computedValues, evidence.datasets),
    ...essays.flatMap((essay) => checkAlone(essay, content, pages)),
    ...checkTogether(essays),
    ...checkForwards(forwards, lock),
    ...checkKept(keptPages(content), lock, forwards),
    ...checkTexts(evidence, known),
    ...checkSections(evidence, content.essays, known.essays),
    ...notes.flatMap(checkNotes),
    ...checkLessons(notes, { known, essays: content.essays, lock }),
  ];
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
