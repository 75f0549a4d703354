import { contentDir } from '../src/evidence/contentDir.ts';
import { essayFiles } from '../src/essays/essayFiles.ts';

/** The essays of this site by slug. */
export function essaySlugs(): string[] {
  return essayFiles(contentDir).map(({ slug }) => slug);
}
