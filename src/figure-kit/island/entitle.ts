import type { Values } from '../parameters/parameter.ts';
import type { Shown } from '../shown.ts';
import type { Island } from './island.ts';

/** Brings the title to what is shown; while a guess is open it asks, and gives nothing away. */
export function entitle({ root, figure }: Island, state: Values, { title }: Shown): void {
  const { guess } = figure;
  const words = guess && state[guess.stage] === 'guess' ? guess.question : title;
  const place = root.querySelector('[data-title]');
  if (place && place.textContent !== words) place.textContent = words;
}
