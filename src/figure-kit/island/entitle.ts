import type { Values } from '../parameters/parameter.ts';
import { unbroken } from '../words/unbroken.ts';
import type { Shown } from '../shown.ts';
import type { Island } from './island.ts';

/**
 * Brings the title, and where it changes the unit, to what is shown, in the figure and wherever the page
 * names it; while a guess is open the title asks, and gives nothing away.
 */
export function entitle({ root, name, figure }: Island, state: Values, shown: Shown): void {
  const { guess } = figure;
  const title = guess && state[guess.stage] === 'guess' ? guess.question : shown.title;
  const before = root.querySelector('h1 [data-title]')?.textContent;
  put(root, '[data-title]', title);
  put(document, `[data-title-of="${name}"]`, title);
  if (before) document.title = document.title.replace(before, title);
  if (shown.sub) put(root, '.sub', shown.sub);
}

function put(within: ParentNode, place: string, words: string): void {
  const element = within.querySelector(place);
  if (element && element.textContent !== words)
    element.replaceChildren(
      ...unbroken(words).map(({ text, whole }) => (whole ? bound(text) : text)),
    );
}

function bound(text: string): HTMLElement {
  const span = document.createElement('span');
  span.className = 'nb';
  span.textContent = text;
  return span;
}
