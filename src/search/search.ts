import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeIndex } from './writeIndex.ts';

/** Indexes the site for `/search/` once its pages are built. */
export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, pages }) => {
        await writeIndex(
          fileURLToPath(dir),
          pages.map(({ pathname }) => `/${pathname}`),
        );
      },
    },
  };
}
