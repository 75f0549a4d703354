import { readPage } from './readPage.ts';

/** An address that did not answer with what it should. */
export interface Fault {
  readonly address: string;
  readonly from: string;
  readonly said: string;
}

/** How many addresses are asked for at once. */
const AT_ONCE = 16;
/** Files that nothing on a page need link to, which programs ask for by name. */
const BY_NAME = ['', 'sitemap.xml', 'feed.xml', 'rss.xml', 'feed.json', 'llms.txt', 'robots.txt'];

/**
 * Follows every address of a served site, from its pages and its files, and says which fail.
 *
 * @param root Where it is served, with its folder: `http://localhost:8080/sub/`.
 * @param origin What the site calls itself, where that is another host: addresses there are asked of `root`'s.
 */
export async function crawl(
  root: string,
  origin = new URL(root).origin,
): Promise<{ readonly count: number; readonly faults: readonly Fault[] }> {
  const here = new URL(root);
  const seen = new Map<string, string>();
  const waiting: string[] = [];
  const faults: Fault[] = [];
  const add = (address: string, from: string): void => {
    if (!URL.canParse(address, from)) return;
    const url = new URL(address, from);
    if (url.origin !== here.origin && url.origin !== origin) return;
    const own = `${here.origin}${url.pathname}`;
    if (!own.startsWith(here.href) || seen.has(own)) return;
    seen.set(own, from);
    waiting.push(own);
  };
  for (const name of BY_NAME) add(new URL(name, here).href, here.href);
  const worker = async (): Promise<void> => {
    for (let address = waiting.pop(); address; address = waiting.pop()) {
      const from = seen.get(address) ?? '';
      try {
        const response = await fetch(address);
        if (!response.ok) faults.push({ address, from, said: String(response.status) });
        else for (const next of await addressesIn(response)) add(next, response.url);
      } catch (error) {
        faults.push({ address, from, said: (error as Error).message });
      }
    }
  };
  while (waiting.length) await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { count: seen.size, faults };
}

/** What a page, a feed, a text, a style sheet or a list of addresses leads to. */
async function addressesIn(response: Response): Promise<string[]> {
  const type = response.headers.get('content-type') ?? '';
  const path = new URL(response.url).pathname;
  if (!/text|json|xml/u.test(type) && !/\.(md|css|xml|json)$/u.test(path)) {
    await response.body?.cancel();
    return [];
  }
  const text = await response.text();
  if (/html/u.test(type)) {
    const data = [...text.matchAll(/ data-(?:rows|cards)="([^"]+)"/gu)].map(([, at = '']) => at);
    return [...readPage(text, path, path).reaches.map(({ address }) => address), ...data];
  }
  if (/\/(css|javascript)/u.test(type)) {
    return [...text.matchAll(/url\(["']?([^"')]+)["']?\)/gu)].map(([, at = '']) => at);
  }
  return [...text.matchAll(/https?:\/\/[^\s"'<>()[\]\\]+/gu)].map(([at]) =>
    at.replaceAll('&amp;', '&'),
  );
}
