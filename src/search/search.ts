import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPaths } from '../site/builtPaths.ts';
import { writeIndex } from './writeIndex.ts';

/** Indexes the site for `/search/` once its pages are built. */
export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await writeIndex(folder, builtPaths(folder));
      },
    },
  };
}
