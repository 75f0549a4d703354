import { checkContent } from '../essays/checkContent.ts';
import { contentDir } from '../evidence/contentDir.ts';
import { mendBytes } from '../files/mendBytes.ts';
import type { Part } from './part.ts';

/** Everything in `content/`. */
export const contentPart: Part = {
  name: 'content',
  look: (fix) => {
    if (fix) mendBytes(contentDir);
    return Promise.resolve(checkContent(contentDir));
  },
};
