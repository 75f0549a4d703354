import type { Site } from '../site/readSite.ts';
import type { SitePage } from '../site/sitePage.ts';
import type { Settings } from './settings.ts';

/** What is linked from outside: page path, then id (empty for the page itself), then title. */
export type Published = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Which elements of a page are linked from outside; every other page is linked as a whole. */
const PARTS: readonly (readonly [path: RegExp, tags: RegExp])[] = [
  [/^\/essays\/[^/]+\/$/u, /^(h2|h3|figure|section)$/u],
  [/^\/teach\/([^/]+\/)?$/u, /^h2$/u],
  [/^\/data\/[^/]+\/$/u, /^tbody$/u],
  [/^\/(glossary|claims)\/$/u, /^(div|section|article|li)$/u],
  [/^\/(sources|timeline|switch-offs|clauses)\/$/u, /^li$/u],
];

/** No page of their own: a list of cards that essays fetch, and the page for wrong addresses. */
const NONE = /\/cards\/$|\.html$/u;

/** The addresses a site publishes for ever, with the settings of its figures. */
export function publishedAnchors({ pages }: Site, settings: Settings = new Map()): Published {
  return new Map(
    pages
      .filter(({ path, forwards }) => !NONE.test(path) && !forwards)
      .map((page) => {
        const figure = /^\/figures\/([^/]+)\/$/u.exec(page.path)?.[1] ?? '';
        return [page.path, new Map([...anchorsOf(page), ...(settings.get(figure) ?? [])])] as const;
      }),
  );
}

function anchorsOf({ path, anchors, title }: SitePage): [id: string, title: string][] {
  const [, tags] = PARTS.find(([pattern]) => pattern.test(path)) ?? [];
  const own = anchors.filter(({ tag, id, was }) => tags?.test(tag) && !was && !FURNITURE.has(id));
  return [['', title], ...own.map(({ id, text }): [string, string] => [id, text])];
}

/** Ids that are nobody's section: they hold a page or a list together. */
const FURNITURE = new Set(['main', 'said', 'terms']);

/** Rows and sources come and go while a release is written: they are locked with it, not before. */
export function isLockedLater(path: string, id: string): boolean {
  return id !== '' && /^\/(data\/[^/]+|sources|timeline)\/$/u.test(path);
}
