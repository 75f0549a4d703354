import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPaths } from '../site/builtPaths.ts';
import { essayMarkdown } from './essayMarkdown.ts';
import { listedPages } from './listedPages.ts';
import { llmsTxt } from './llmsTxt.ts';
import { readEssayPages } from './readEssayPages.ts';
import { sitemap } from './sitemap.ts';
import { writeFeeds } from './writeFeeds.ts';

/** Once the pages are built: the feeds, each essay as text, the sitemap and `llms.txt`. */
export function feeds(): AstroIntegration {
  let root = '';
  return {
    name: 'feeds',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = new URL(`${config.base.replace(/\/+$/u, '')}/`, config.site).href;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const essays = readEssayPages(folder, root);
        writeFeeds(folder, root, essays);
        for (const essay of essays) {
          writeFileSync(join(folder, 'essays', `${essay.slug}.md`), essayMarkdown(essay));
        }
        const listed = listedPages(folder, root, builtPaths(folder), essays);
        writeFileSync(join(folder, 'sitemap.xml'), sitemap(listed));
        writeFileSync(join(folder, 'llms.txt'), llmsTxt(root, essays));
      },
    },
  };
}
