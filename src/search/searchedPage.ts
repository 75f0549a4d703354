import type { Kind } from './kinds.ts';

/** Furniture and pictures: words a reader does not look for, or that stand elsewhere as results of their own. */
export const UNSEARCHED: readonly string[] = [
  'svg',
  'table',
  'form',
  'nav',
  'button',
  'pre',
  '.cite',
  '.perma',
  '.tools',
  '.dates',
  '.kicker',
  '.rows',
  '.refs',
  '.card-pop',
  '.unseen',
];

/** A page that is being searched: where it stands and what of its HTML counts. */
export interface SearchedPage {
  readonly url: string;
  readonly content: string;
}

/**
 * The part of a built page that a search reads: its `<main>`, with its title, and its kind and its part of the site as filters.
 *
 * @returns undefined for a page that search engines are asked to leave alone, or that has no `<main>`.
 */
export function searchedPage(html: string, url: string, kind: Kind): SearchedPage | undefined {
  const main = /<main\b[^>]*>(?<inside>.*)<\/main>/su.exec(html)?.groups?.['inside'];
  if (!main || /<meta name="robots" content="[^"]*noindex/u.test(html)) return undefined;
  const part = /<body\b[^>]*\bdata-part="([^"]+)"/u.exec(html)?.[1];
  const filters = [`kind:${kind}`, part && `part:${part}`].filter(Boolean);
  const title = /<title>(.*?)(?: · Computing Power)?<\/title>/su.exec(html)?.[1] ?? '';
  const marks = [
    `<i data-pagefind-meta="title:${title.replaceAll('"', '&quot;')}"></i>`,
    ...filters.map((filter) => `<i data-pagefind-filter="${filter ?? ''}"></i>`),
  ].join('');
  return {
    url,
    content: `<!doctype html><html lang="en"><body><main>${marks}${main}</main></body></html>`,
  };
}
