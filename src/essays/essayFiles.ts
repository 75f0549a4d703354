import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** An essay's text as it stands on disk. */
export interface EssayFile {
  readonly slug: string;
  readonly file: string;
  readonly text: string;
}

/** Every `essays/<slug>/index.mdx` of a content folder, by slug. */
export function essayFiles(content: string): EssayFile[] {
  const folder = join(content, 'essays');
  if (!existsSync(folder)) return [];
  const slugs = readdirSync(folder).filter((slug) => existsSync(join(folder, slug, 'index.mdx')));
  return slugs.sort().map((slug) => ({
    slug,
    file: `content/essays/${slug}/index.mdx`,
    text: readFileSync(join(folder, slug, 'index.mdx'), 'utf8'),
  }));
}
