import { namesIn } from './namesIn.ts';
import { theEssays } from './theEssays.ts';

/** Slugs of the essays that cite a source. */
export function citedIn(source: string): string[] {
  return [...theEssays().values()]
    .filter((essay) => namesIn(essay, 'Cite').includes(source))
    .map(({ slug }) => slug);
}
