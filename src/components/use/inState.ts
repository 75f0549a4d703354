import type { Citable } from '../../citing/citable.ts';
import { styled } from '../../citing/styled.ts';
import type { Style } from '../../citing/styled.ts';
import { stateQuery } from './stateQuery.ts';

/** Brings the menu of a figure to the state the reader made: link, references and code all lead there. */
export function inState(use: HTMLElement, figure: HTMLElement): void {
  const { prefix = '', query = '' } = figure.dataset;
  const state = stateQuery(location.search, prefix, query);
  const before = JSON.parse(use.dataset['citable'] ?? '{}') as Citable;
  const url = addressIn(before.url, state);
  const title = figure.querySelector('[data-title]')?.textContent ?? before.title;
  const citable = { ...before, title, url };
  use.dataset['citable'] = JSON.stringify(citable);
  const link = use.querySelector<HTMLAnchorElement>('[data-address]');
  if (link) link.href = link.textContent = url;
  for (const place of use.querySelectorAll<HTMLElement>('[data-style]')) {
    const pieces = styled(citable, place.dataset['style'] as Style);
    place.replaceChildren(
      ...pieces.map((piece) => {
        if (typeof piece === 'string') return piece;
        const italic = document.createElement('i');
        italic.textContent = piece.italic;
        return italic;
      }),
    );
  }
  for (const code of use.querySelectorAll('[data-embed]')) {
    const text = code.textContent;
    const frame = new DOMParser().parseFromString(text, 'text/html').querySelector('iframe');
    if (!frame) continue;
    frame.title = title;
    frame.src = addressIn(frame.src, state);
    code.textContent = frame.outerHTML;
  }
}

/** An address with a state in its query, before the data release it was made with. */
function addressIn(address: string, state: URLSearchParams): string {
  const url = new URL(address);
  const data = url.searchParams.get('data');
  url.search = state.toString();
  if (data) url.searchParams.set('data', data);
  return url.href;
}
