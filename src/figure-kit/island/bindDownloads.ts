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
      download(
        island,
        shown(),
        target.dataset['download'] ?? '',
        Number(target.dataset['scale'] ?? 2),
      ),
    );
  });
}
