import type { Mend, Problem } from '../evidence/problem.ts';
import { suggest } from '../evidence/suggest.ts';
import type { Addresses } from './addresses.ts';
import type { TextLink } from './essaySource.ts';

/** Links into this site lead to a page that is there, and to a part of it that is there. */
export function checkLinks(
  links: readonly TextLink[],
  file: string,
  path: string,
  pages: Addresses,
): Problem[] {
  return links.flatMap(({ to, line, col }) => {
    if (/^[a-z]+:|^\/\//u.test(to)) return [];
    const at = (message: string, fix: string, mend?: Mend) => [
      { file, line, col, rule: 'broken-link', message, fix, mend },
    ];
    const { pathname, hash } = new URL(to, `https://this.site${path}`);
    const page = decodeURI(pathname);
    if (/\.\w+$/u.test(page)) return [];
    const ids = pages.get(page.endsWith('/') ? page : `${page}/`);
    if (!ids)
      return at(`there is no page ${page}`, suggest(page, pages.keys(), 'mend the address'));
    if (!page.endsWith('/')) {
      const [path = ''] = to.split(/[?#]/u);
      const mend = { line, col, old: `](${path}`, write: `](${path}/` };
      return at(`${page} lacks the / at its end`, `write ${page}/`, mend);
    }
    const id = decodeURIComponent(hash.slice(1));
    if (!id || ids === 'any' || ids.has(id)) return [];
    return at(`${page} has no "${id}"`, suggest(id, ids, 'name a section that is there'));
  });
}
