import { checkContent } from '../essays/checkContent.ts';
import { figureNames } from '../essays/figureNames.ts';
import { contentDir } from '../evidence/contentDir.ts';
import { theEvidence } from '../evidence/theEvidence.ts';
import { checkFigures } from '../figure-kit/counting/checkFigures.ts';
import { mendBytes } from '../files/mendBytes.ts';
import type { Part } from './part.ts';

/** Everything in `content/`. */
export const contentPart: Part = {
  name: 'content',
  look: async (fix) => {
    if (fix) mendBytes(contentDir);
    const problems = checkContent(contentDir);
    // A figure reads rows as they should be, so its words are asked of content that is right.
    return problems.length ? problems : checkFigures(figureNames(), theEvidence().datasets);
  },
};
