import type { MDXInstance } from 'astro';

/** A guide for those who write: `docs/guides/<name>.mdx`. */
export interface Guide {
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  readonly order: number;
  readonly Content: MDXInstance<Record<string, unknown>>['Content'];
}

const files = import.meta.glob<MDXInstance<{ title: string; lead: string; order: number }>>(
  '../../../docs/guides/*.mdx',
  { eager: true },
);

/** Every guide, in the order they are offered. */
export const guides: readonly Guide[] = Object.entries(files)
  .map(([path, { frontmatter, Content }]) => ({
    name: path.replace(/^.*\/|\.mdx$/gu, ''),
    ...frontmatter,
    Content,
  }))
  .sort((a, b) => a.order - b.order);
