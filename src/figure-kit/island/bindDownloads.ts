import type { Shown } from '../shown.ts';
import type { Island } from './island.ts';

/** Downloads give what is shown; without script the links lead to the figure's default. */
export function bindDownloads(island: Island, shown: () => Shown): void {
  const { root } = island;
  root.addEventListener('click', (event) => {
    const target = (event.target as Element).closest<HTMLElement>('[data-download]');
    if (!target) return;
    event.preventDefault();
    void import('./download.ts').then(({ download }) =>
      download(island, shown(), target.dataset['download'] ?? ''),
    );
  });
  root.querySelector('[data-link]')?.addEventListener('click', (event) => {
    event.preventDefault();
    void copyLink(event.currentTarget as HTMLAnchorElement, root);
  });
}

/** Copies the address of the figure in its present state and says so on the link itself. */
async function copyLink(link: HTMLAnchorElement, root: HTMLElement): Promise<void> {
  const here = new URL(location.href);
  here.hash = root.id;
  const before = link.textContent;
  try {
    await navigator.clipboard.writeText(here.href);
    link.textContent = 'Copied';
  } catch {
    location.href = here.href;
    link.textContent = 'In the address bar';
  }
  setTimeout(() => (link.textContent = before), 2000);
}
