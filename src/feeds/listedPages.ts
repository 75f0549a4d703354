import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import release from '../../content/release.json' with { type: 'json' };
import type { EssayPage } from './essayPage.ts';
import type { Listed } from './sitemap.ts';

/** Pages that stand on the data alone change with its release. */
const OF_THE_DATA = /^\/(figures|data|timeline|glossary|sources|claims|switch-offs|clauses)\//u;

/**
 * The pages a search engine should know: those that do not ask to be left alone and are not a copy of
 * another, or a forwarding address.
 *
 * @param paths The pages of the built site, from its root: `/essays/the-lease/`.
 */
export function listedPages(
  folder: string,
  root: string,
  paths: readonly string[],
  essays: readonly EssayPage[],
): Listed[] {
  const changes = new Map(
    essays.flatMap(({ slug, updated }) => [
      [`/essays/${slug}/`, updated],
      [`/essays/${slug}/teach/`, updated],
    ]),
  );
  const latest = new Date(
    Math.max(Number(new Date(release.date)), ...essays.map(({ updated }) => Number(updated))),
  );
  return paths.flatMap((path) => {
    const address = new URL(path.slice(1), root).href;
    const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
    if (/<meta name="robots" content="[^"]*noindex|<meta http-equiv="refresh"/u.test(html))
      return [];
    const canonical = /<link rel="canonical" href="([^"]*)"/u.exec(html)?.[1];
    if (canonical !== address) return [];
    const ofData = OF_THE_DATA.test(path) ? new Date(release.date) : undefined;
    const overview = /^\/(essays\/)?$/u.test(path) ? latest : undefined;
    return [{ address, changed: changes.get(path) ?? ofData ?? overview }];
  });
}
