import type { Problem } from '../evidence/problem.ts';
import { problemAt } from '../evidence/problemAt.ts';
import { checkIds } from './checkIds.ts';
import { checkSpoilers } from './checkSpoilers.ts';
import { checkCounts } from './counting/checkCounts.ts';
import { checkUse } from './checkUse.ts';
import { checkFrontMatter } from './checkFrontMatter.ts';
import type { EssaySource } from './essaySource.ts';
import { frontMatter } from './frontMatter.ts';
import type { Known } from './known.ts';
import { checkLine } from './numbers/checkLine.ts';

/** Checks what an essay says of itself and every name it uses. */
export function checkEssay(essay: EssaySource, known: Known): Problem[] {
  return [
    ...checkFrontMatter(essay, known),
    ...checkLists(essay, known),
    ...checkIds(essay),
    ...checkSpoilers(essay, known),
    ...essay.uses.flatMap((use) => checkUse(use, essay, known)),
    ...checkCounts(essay, known),
  ];
}

/** The lists drawn after an essay hold numbers as bound as its prose. */
function checkLists({ file, data }: EssaySource, known: Known): Problem[] {
  const { data: said } = frontMatter.safeParse(data.value);
  if (!said) return [];
  return (['brief', 'unknown', 'changes'] as const).flatMap((list) =>
    said[list].flatMap((text, i) =>
      checkLine(text, known).map((fault) => problemAt(file, data.placeOf([list, i]), fault)),
    ),
  );
}
