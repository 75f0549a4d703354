import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { frontMatter } from '../essays/frontMatter.ts';
import { theEssays } from '../essays/theEssays.ts';
import type { EssayPage } from './essayPage.ts';

/**
 * The essays of a built site, in reading order.
 *
 * @param folder The built site.
 * @param root Where it will stand: `https://example.org/sub/`.
 */
export function readEssayPages(folder: string, root: string): EssayPage[] {
  return [...theEssays().values()]
    .map(({ slug, data }) => {
      const { corrections, ...front } = frontMatter.parse(data.value);
      const days = [front.published, front.updated, ...corrections.map(({ date }) => date)];
      return {
        ...front,
        slug,
        address: new URL(`essays/${slug}/`, root).href,
        updated: new Date(Math.max(...days.map(Number))),
        html: readFileSync(join(folder, 'essays', slug, 'index.html'), 'utf8'),
      };
    })
    .sort((a, b) => a.order - b.order);
}
