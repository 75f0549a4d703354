import { selected } from './bindUse.ts';
import { inState } from './inState.ts';

const pages = new Map<string, Promise<Document | undefined>>();

/** Opens the menu of what a link stands at: of a figure in its present state, or of a section. */
export async function openUse(link: HTMLAnchorElement): Promise<void> {
  const figure = link.closest<HTMLElement>('[data-figure]');
  const id = figure ? 'this' : decodeURIComponent(link.hash.slice(1));
  const address = figure ? link.href : new URL('use/', location.href.split(/[?#]/u)[0]).href;
  const page = await (pages.get(address) ?? keep(address));
  const entry = page?.getElementById(id);
  if (!entry) {
    location.href = link.href;
    return;
  }
  document.querySelector('.use-pop')?.remove();
  const menu = document.createElement('div');
  menu.className = 'card-pop use-pop';
  menu.popover = 'auto';
  menu.tabIndex = -1;
  menu.append(document.importNode(entry, true));
  const use = menu.firstElementChild as HTMLElement;
  use.removeAttribute('id');
  menu.setAttribute('aria-label', use.querySelector('h2')?.textContent ?? '');
  if (figure) inState(use, figure);
  const sentence = use.querySelector('[data-copy="sentence"]');
  sentence?.toggleAttribute('hidden', !document.querySelector('.prose')?.contains(start()));
  (figure ?? link.parentElement ?? document.body).after(menu);
  menu.showPopover({ source: link });
  menu.focus();
}

function start(): Node | null {
  return selected?.startContainer ?? null;
}

function keep(address: string): Promise<Document | undefined> {
  const page = fetchPage(address);
  pages.set(address, page);
  return page;
}

async function fetchPage(address: string): Promise<Document | undefined> {
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  } catch {
    // Offline: the link leads to the page that says the same.
    pages.delete(address);
    return undefined;
  }
}
