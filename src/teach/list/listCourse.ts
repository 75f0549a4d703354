import type { CatalogueEssay, Entry } from '../catalogue.ts';
import type { Course } from '../cartridge/course.ts';
import { courseItem } from '../courseItem.ts';
import type { ListState } from './listState.ts';

/** A reading list as a course of one module, in the reader's order. Unknown keys are left out. */
export function listCourse(
  { title, keys }: ListState,
  essays: readonly CatalogueEssay[],
  base: string,
): Course {
  const entries = new Map(
    essays.flatMap((essay) => essay.entries.map((entry): [string, Entry] => [entry.key, entry])),
  );
  const items = keys.flatMap((key) => entries.get(key) ?? []);
  return {
    id: `reading-list-${hashOf(keys.join())}`,
    title,
    description: `A reading list of ${items.length} from Computing Power.`,
    keywords: [],
    modules: [{ title, items: items.map((entry) => courseItem(entry, base)) }],
  };
}

/** FNV-1a of a text, so that two lists are two courses to a platform and the same list is the same. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
