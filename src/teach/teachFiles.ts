import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EssayFile } from '../essays/essayFiles.ts';

/** Every `essays/<slug>/teach.md` of a content folder, by slug. */
export function teachFiles(content: string): EssayFile[] {
  const folder = join(content, 'essays');
  if (!existsSync(folder)) return [];
  const slugs = readdirSync(folder).filter((slug) => existsSync(join(folder, slug, 'teach.md')));
  return slugs.sort().map((slug) => ({
    slug,
    file: `content/essays/${slug}/teach.md`,
    text: readFileSync(join(folder, slug, 'teach.md'), 'utf8'),
  }));
}
