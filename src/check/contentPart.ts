import { checkContent } from '../essays/checkContent.ts';
import { figureNames } from '../essays/figureNames.ts';
import { contentDir } from '../evidence/contentDir.ts';
import { theEvidence } from '../evidence/theEvidence.ts';
import { checkFigures } from '../figure-kit/counting/checkFigures.ts';
import { mendContent } from './mendContent.ts';
import type { Part } from './part.ts';

/** Everything in `content/`, and what figures say of it. */
export const contentPart: Part = {
  name: 'content',
  look: async ({ fix, changed }) => {
    if (fix) mendContent(contentDir);
    const problems = checkContent(contentDir);
    // A figure reads rows as they should be, so its words are asked of content that is right.
    const found = problems.length
      ? problems
      : await checkFigures(figureNames(), theEvidence().datasets);
    return changed ? found.filter(({ file }) => changed.has(file)) : found;
  },
};
