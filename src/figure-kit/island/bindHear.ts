import type { Shown } from '../shown.ts';
import type { Island } from './island.ts';

/** The button that has the chart heard; all it takes comes once it is pressed. */
export function bindHear(island: Island, shown: () => Shown): void {
  const button = island.root.querySelector<HTMLElement>('[data-hear]');
  button?.addEventListener('click', () => {
    void import('../hear/hear.ts').then(({ hear }) => hear(island, button, shown));
  });
}
