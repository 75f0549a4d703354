import type { Values } from '../parameters/parameter.ts';
import type { Shown } from '../shown.ts';
import type { Island } from './island.ts';

/** Brings the title and, where it changes, the unit to what is shown; while a guess is open the title asks, and gives nothing away. */
export function entitle({ root, figure }: Island, state: Values, { title, sub }: Shown): void {
  const { guess } = figure;
  put(root, '[data-title]', guess && state[guess.stage] === 'guess' ? guess.question : title);
  if (sub) put(root, '.sub', sub);
}

function put(root: HTMLElement, place: string, words: string): void {
  const element = root.querySelector(place);
  if (element && element.textContent !== words) element.textContent = words;
}
