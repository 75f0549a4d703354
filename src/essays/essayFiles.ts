import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** An essay's text as it stands on disk. */
export interface EssayFile {
  readonly slug: string;
  readonly file: string;
  readonly text: string;
}

/** Every `essays/<slug>/<name>` of a content folder, by slug; `name` is the essay's own text when left out. */
export function essayFiles(content: string, name = 'index.mdx'): EssayFile[] {
  const folder = join(content, 'essays');
  if (!existsSync(folder)) return [];
  const slugs = readdirSync(folder).filter((slug) => existsSync(join(folder, slug, name)));
  return slugs.sort().map((slug) => ({
    slug,
    file: `content/essays/${slug}/${name}`,
    text: readFileSync(join(folder, slug, name), 'utf8'),
  }));
}
