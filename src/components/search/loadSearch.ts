import type { Sorts } from '../../search/sort.ts';
import type { Pagefind } from './pagefind.ts';

/** The search with what kind each of its results is. */
export interface Search {
  readonly pagefind: Pagefind;
  readonly sorts: Sorts;
}

let loading: Promise<Search> | undefined;

/**
 * Loads the search when it is first asked for: the module, then its index in a worker of its own.
 * A load that fails is tried afresh the next time.
 *
 * @param baseUrl The folder the site stands in; the index is in its `pagefind/`.
 */
export function loadSearch(baseUrl: string): Promise<Search> {
  loading ??= (async () => {
    const [pagefind, sorts] = await Promise.all([
      import(/* @vite-ignore */ `${baseUrl}pagefind/pagefind.js`) as Promise<Pagefind>,
      fetch(`${baseUrl}pagefind/sorts.json`).then((response) => response.json() as Promise<Sorts>),
    ]);
    await pagefind.options({ baseUrl, excerptLength: 26 });
    return { pagefind, sorts };
  })();
  loading.catch(() => (loading = undefined));
  return loading;
}
