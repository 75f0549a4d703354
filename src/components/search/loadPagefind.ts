import type { Pagefind } from './pagefind.ts';

let loading: Promise<Pagefind> | undefined;

/**
 * Loads the search when it is first asked for: the module, then its index in a worker of its own.
 * A load that fails is tried afresh the next time.
 *
 * @param address Of `pagefind.js`.
 * @param baseUrl The folder the site stands in.
 */
export function loadPagefind(address: string, baseUrl: string): Promise<Pagefind> {
  loading ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.options({ baseUrl, excerptLength: 26 });
    return pagefind;
  })();
  loading.catch(() => (loading = undefined));
  return loading;
}
