import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { contentDir } from './evidence/contentDir.ts';
import { frontMatter } from './essays/frontMatter.ts';

export const collections = {
  essays: defineCollection({
    loader: glob({
      base: `${contentDir}/essays`,
      pattern: '*/index.mdx',
      generateId: ({ entry }) => entry.split('/')[0] ?? entry,
    }),
    schema: frontMatter,
  }),
};
