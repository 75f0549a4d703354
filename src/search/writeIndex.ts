import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { theEvidence } from '../evidence/theEvidence.ts';
import { kindOf } from './kindOf.ts';
import type { Sort } from './sort.ts';
import { sortOf } from './sortOf.ts';
import { UNSEARCHED, searchedPage } from './searchedPage.ts';
import { searchedEntries } from './searchedEntries.ts';

/** The interfaces Pagefind brings along; the site has its own. */
const UNUSED = /^(pagefind-(ui|modular-ui|component-ui|highlight)\.|wasm\.unknown)/u;

/**
 * Writes the index of a built site into its `pagefind/`, and what kind each result is into
 * `pagefind/sorts.json`. Pagefind's own filters come in another order each time it runs, and the same
 * site must give the same bytes.
 *
 * @param folder The built site.
 * @param paths Its pages, from the root: `/essays/the-lease/`.
 * @throws Error with Pagefind's own words when a page cannot be read.
 */
export async function writeIndex(folder: string, paths: readonly string[]): Promise<void> {
  const { index, errors } = await createIndex({ excludeSelectors: [...UNSEARCHED] });
  if (!index) throw new Error(errors.join('; '));
  const sorts = new Map<string, Sort>();
  for (const path of paths) {
    const kind = kindOf(path);
    const page = kind && searchedPage(readFileSync(join(folder, path, 'index.html'), 'utf8'), path);
    if (!page) continue;
    sorts.set(path, page.part ? [kind, page.part] : [kind]);
    complain((await index.addHTMLFile({ url: page.url, content: page.content })).errors);
  }
  for (const { kind, url, title, content } of searchedEntries(theEvidence())) {
    sorts.set(url, [kind]);
    const record = { url, content, language: 'en', meta: { title } };
    complain((await index.addCustomRecord(record)).errors);
  }
  const files = (await index.getFiles()).files.filter(({ path }) => !UNUSED.test(path));
  const sorted = JSON.stringify(sortOf(files, sorts));
  for (const { path, content } of [...files, { path: 'sorts.json', content: sorted }]) {
    const file = join(folder, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  await close();
}

function complain(errors: readonly string[]): void {
  if (errors.length) throw new Error(`the search index: ${errors.join('; ')}`);
}
