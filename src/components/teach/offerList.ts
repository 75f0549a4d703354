import type { CatalogueEssay } from '../../teach/catalogue.ts';
import type { Version } from '../../teach/cartridge/versions.ts';
import type { ListState } from '../../teach/list/listState.ts';
import { listHtml, listMarkdown, type Listed } from '../../teach/list/listTexts.ts';
import { say } from '../page/say.ts';
import { saveFile } from './saveFile.ts';

/** Hands a list out as a button asks: as a file, or as its address. An empty list is no file. */
export async function offer(
  button: HTMLElement,
  state: ListState,
  items: readonly Listed[],
  catalogue: string,
): Promise<void> {
  if (!items.length) {
    say('Nothing is on the list: no file is made', button);
    return;
  }
  const list = { title: state.title, items };
  const kind = button.dataset['offer'] ?? '';
  try {
    if (kind === 'markdown') saveFile(listMarkdown(list), 'text/markdown', 'reading-list.md');
    else if (kind === 'html') saveFile(listHtml(list), 'text/html', 'reading-list.html');
    else if (kind === 'link') await navigator.clipboard.writeText(location.href);
    else await saveCartridge(state, kind as Version, catalogue);
    say(kind === 'link' ? 'Link copied' : 'Saved', button);
  } catch {
    say(kind === 'link' ? 'The address bar has the link' : 'The file could not be made', button);
  }
}

/** The same builder as at build, and the zip, both loaded on press. */
async function saveCartridge(state: ListState, version: Version, catalogue: string): Promise<void> {
  const [response, { cartridge }, { pack }, { listCourse }] = await Promise.all([
    fetch(catalogue),
    import('../../teach/cartridge/cartridge.ts'),
    import('../../teach/cartridge/pack.ts'),
    import('../../teach/list/listCourse.ts'),
  ]);
  if (!response.ok) throw new Error(`${catalogue} answers ${response.status}`);
  const { essays, base } = (await response.json()) as {
    essays: readonly CatalogueEssay[];
    base: string;
  };
  const bytes = pack(cartridge(listCourse(state, essays, base), version));
  saveFile(bytes, 'application/zip', 'reading-list.imscc');
}
