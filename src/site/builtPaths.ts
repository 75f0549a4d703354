import { globSync } from 'node:fs';

/** The pages of a built site from its root, in order: `/`, `/essays/the-lease/`. */
export function builtPaths(folder: string): string[] {
  return globSync('**/index.html', { cwd: folder })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/u, '')}`)
    .sort();
}
