import type { Problem } from '../evidence/problem.ts';
import { suggest } from '../evidence/suggest.ts';
import type { Site } from './readSite.ts';
import type { Reach, SitePage } from './sitePage.ts';

/**
 * Checks a built site: no id twice in a page, no link into nothing, no style attribute, nothing loaded
 * from elsewhere. `base` is the folder the site stands in, `/` or `/sub/`.
 */
export function checkSite(site: Site, base: string): Problem[] {
  const paths = new Map(site.pages.map((page) => [page.path, page]));
  return site.pages.flatMap((page) => [
    ...duplicateIds(page),
    ...page.styled.map((at) => ({ file: page.file, ...at, ...STYLE })),
    ...page.reaches.flatMap((reach) => badReach(reach, page, { site, paths, base })),
  ]);
}

const STYLE = {
  rule: 'no-style',
  message: 'a style attribute, which the security policy blocks',
  fix: 'use a class or a presentation attribute',
};

interface Around {
  readonly site: Site;
  readonly paths: ReadonlyMap<string, SitePage>;
  readonly base: string;
}

function duplicateIds({ anchors, file }: SitePage): Problem[] {
  const seen = new Set<string>();
  return anchors.flatMap(({ id, line, col }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        file,
        line,
        col,
        rule: 'duplicate-id',
        message: `the id "${id}" stands twice in the page`,
        fix: 'rename one',
      },
    ];
  });
}

function badReach(
  { address, loads, line, col }: Reach,
  page: SitePage,
  { site, paths, base }: Around,
): Problem[] {
  const at = { file: page.file, line, col };
  if (/^(https?:)?\/\//u.test(address)) {
    if (!loads) return [];
    return [
      {
        ...at,
        rule: 'leaves-the-site',
        message: `${address} is loaded from elsewhere`,
        fix: 'keep a copy in the site',
      },
    ];
  }
  if (/^[a-z]+:/u.test(address)) return [];
  const url = new URL(address, `http://site${base.replace(/\/$/u, '')}${page.path}`);
  const inside = `${url.pathname}/`.startsWith(base)
    ? `/${url.pathname.slice(base.length)}`
    : undefined;
  if (inside === undefined) {
    return [
      {
        ...at,
        rule: 'broken-link',
        message: `${address} leaves the folder ${base} of the site`,
        fix: 'write it with href()',
      },
    ];
  }
  const target = paths.get(inside);
  if (!target) {
    if (site.files.has(inside)) return [];
    return [
      {
        ...at,
        rule: 'broken-link',
        message: `there is no page ${inside}`,
        fix: suggest(inside, paths.keys(), 'mend the address'),
      },
    ];
  }
  const id = decodeURIComponent(url.hash.slice(1));
  if (!id || target.anchors.some((anchor) => anchor.id === id)) return [];
  const fix = suggest(
    id,
    target.anchors.map((anchor) => anchor.id),
    'mend the fragment',
  );
  return [{ ...at, rule: 'broken-link', message: `${inside} has no "${id}"`, fix }];
}
