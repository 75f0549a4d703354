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
  /** Its part of the site: `deal`. */
  readonly part: string | undefined;
}

/**
 * The part of a built page that a search reads: its `<main>`, under its title.
 *
 * @returns undefined for a page that search engines are asked to leave alone, or that has no `<main>`.
 */
export function searchedPage(html: string, url: string): SearchedPage | undefined {
  const main = /<main\b[^>]*>(?<inside>.*)<\/main>/su.exec(html)?.groups?.['inside'];
  if (!main || /<meta name="robots" content="[^"]*noindex/u.test(html)) return undefined;
  const title = /<title>(.*?)(?: · Computing Power)?<\/title>/su.exec(html)?.[1] ?? '';
  const named = `<i data-pagefind-meta="title:${title.replaceAll('"', '&quot;')}"></i>`;
  return {
    url,
    content: `<!doctype html><html lang="en"><body><main>${named}${main}</main></body></html>`,
    part: /<body\b[^>]*\bdata-part="([^"]+)"/u.exec(html)?.[1],
  };
}
