import type { Change } from '../figure.ts';
import type { Parameters, Values } from '../parameters/parameter.ts';
import type { Island } from './island.ts';

interface Hands {
  readonly state: () => Values;
  readonly change: (part: Change<Parameters>) => void;
}

/** The button, and the key R, draw again by chance: the next seed, so the picture still has an address. */
export function bindReroll({ root, figure }: Island, { state, change }: Hands): void {
  const seed = (figure.parameters as Parameters)['seed'];
  if (seed?.kind !== 'number') return;
  const reroll = () => {
    const next = Number(state()['seed']) + 1;
    change({ seed: next > seed.to ? seed.from : next });
  };
  root.querySelector('[data-reroll]')?.addEventListener('click', reroll);
  root.addEventListener('keydown', (event) => {
    const typing = (event.target as Element).closest('input, select, textarea');
    if (event.key.toLowerCase() === 'r' && !typing && !event.ctrlKey && !event.metaKey) reroll();
  });
}
