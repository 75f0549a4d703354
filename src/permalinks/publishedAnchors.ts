import type { Site } from '../site/readSite.ts';
import type { SitePage } from '../site/sitePage.ts';

/** Pages whose parts are linked from outside, and which of their elements are such parts. */
const LOCKED: readonly (readonly [path: RegExp, tags: RegExp])[] = [
  [/^\/essays\/[^/]+\/$/u, /^(h2|h3|figure|section)$/u],
  [/^\/((figures|data)\/[^/]+|figures\/[^/]+\/[^/]+)\/$/u, /^$/u],
  [/^\/(glossary|claims)\/$/u, /^(div|section|article|li)$/u],
];

/** The addresses a site publishes for ever: page path, then id (empty for the page itself), then title. */
export function publishedAnchors({ pages }: Site): Map<string, Map<string, string>> {
  const published = new Map<string, Map<string, string>>();
  for (const page of pages) {
    const [, tags] = LOCKED.find(([path]) => path.test(page.path)) ?? [];
    if (tags) published.set(page.path, anchorsOf(page, tags));
  }
  return published;
}

function anchorsOf({ anchors, title }: SitePage, tags: RegExp): Map<string, string> {
  const own = anchors.filter(({ tag, id }) => tags.test(tag) && !FURNITURE.has(id));
  return new Map([['', title], ...own.map(({ id, text }) => [id, text] as const)]);
}

/** Ids every page has; they are nobody's section. */
const FURNITURE = new Set(['main', 'said']);
