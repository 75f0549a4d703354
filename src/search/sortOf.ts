import { gunzipSync } from 'node:zlib';
import type { Sort, Sorts } from './sort.ts';

const FRAGMENT = /^fragment\/(?<id>.+)\.pf_fragment$/u;
/** What Pagefind writes before the JSON of a fragment. */
const MARK = 'pagefind_dcd';

/** The sort of each result by its id, which is known only once Pagefind has named its files. */
export function sortOf(
  files: readonly { readonly path: string; readonly content: Uint8Array }[],
  sorts: ReadonlyMap<string, Sort>,
): Sorts {
  const found = files.flatMap(({ path, content }): [string, Sort][] => {
    const id = FRAGMENT.exec(path)?.groups?.['id'];
    if (!id) return [];
    const { url } = JSON.parse(gunzipSync(content).toString().slice(MARK.length)) as {
      url: string;
    };
    const sort = sorts.get(url);
    return sort ? [[id, sort]] : [];
  });
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}
