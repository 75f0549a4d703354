import type { Problem } from '../evidence/problem.ts';
import { checkObjectives } from '../teach/checkObjectives.ts';
import type { Addresses } from './addresses.ts';
import { checkEssay } from './checkEssay.ts';
import { checkLinks } from './checkLinks.ts';
import { checkPictures } from './checkPictures.ts';
import type { Content } from './content.ts';
import type { EssaySource } from './essaySource.ts';

/** What can be wrong with one essay, whatever the others say. */
export function checkAlone(
  essay: EssaySource,
  { known, folder }: Pick<Content, 'known' | 'folder'>,
  pages: Addresses,
): Problem[] {
  return [
    ...checkEssay(essay, known),
    ...checkObjectives(essay),
    ...checkLinks(essay.links, essay.file, `/essays/${essay.slug}/`, pages),
    ...checkPictures(essay, folder),
  ];
}
