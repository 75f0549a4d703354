import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cwd } from 'node:process';

/** Pages by their address, and the file that somebody edits who wants them otherwise. */
const FILES: readonly (readonly [path: RegExp, file: string])[] = [
  [/^\/essays\/([^/]+)\//u, 'content/essays/$1/index.mdx'],
  [/^\/teach\/([^/]+)\//u, 'content/essays/$1/teach.md'],
  [/^\/data\/([^/]+)\//u, 'content/data/$1/$1.csv'],
  [/^\/figures\/([^/]+)\//u, 'src/figures/$1/figure.ts'],
  [/^\/contribute\/([^/]+)\//u, 'docs/guides/$1.mdx'],
  [/^\/timeline\//u, 'content/data/timeline/timeline.csv'],
  [/^\/glossary\//u, 'content/glossary.yaml'],
  [/^\/claims\//u, 'content/claims.yaml'],
  [/^\/sources\//u, 'content/references.json'],
];

/** The file a page is made of; undefined where it is made of many. */
export function fileOf(path: string): string | undefined {
  const own = FILES.filter(([pattern]) => pattern.test(path)).map(([pattern, file]) =>
    (pattern.exec(path)?.[0] ?? '').replace(pattern, file),
  );
  const page = `src/pages${path.replace(/\/$/u, '')}`;
  return [...own, `${page}.astro`, `${page}/index.astro`].find((file) =>
    existsSync(join(cwd(), file)),
  );
}
