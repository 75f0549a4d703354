import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from './readPage.ts';
import type { SitePage } from './sitePage.ts';

/** A built site: its pages and the paths of all its files, from the root. */
export interface Site {
  readonly pages: readonly SitePage[];
  readonly files: ReadonlySet<string>;
}

/** Reads every file of a built site. */
export function readSite(folder: string): Site {
  const all = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const pages = all
    .filter((file) => file.endsWith('.html'))
    .map((file) =>
      readPage(
        readFileSync(join(folder, file), 'utf8'),
        `/${file.replace(/index\.html$/u, '')}`,
        file,
      ),
    );
  return { pages, files: new Set(all.map((file) => `/${file}`)) };
}
