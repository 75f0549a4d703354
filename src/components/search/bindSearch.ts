import { nearest } from '../../evidence/nearest.ts';
import type { Sorts } from '../../search/sort.ts';
import { loadSearch } from './loadSearch.ts';
import type { Result } from './pagefind.ts';
import { resultItem } from './resultItem.ts';
import { walkResults } from './walkResults.ts';

/** Results shown at a time. */
const PAGE = 10;
/** Rest of the keys before a search, in ms. */
const REST = 120;

/** Makes the search page work: words and filters stand in the address, results under the form. */
export function bindSearch(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[type=search]');
  const list = document.querySelector<HTMLElement>('#results');
  const status = document.querySelector<HTMLElement>('#found');
  const more = document.querySelector<HTMLButtonElement>('#more');
  const near = document.querySelector<HTMLElement>('#near');
  const nothing = document.querySelector<HTMLElement>('#nothing');
  if (!input || !list || !status || !more || !near || !nothing) return;
  const kinds = JSON.parse(form.dataset['kinds'] ?? '{}') as Record<string, string>;
  let asked = 0;
  let timer = 0;

  const show = async (results: readonly Result[], sorts: Sorts, from: number): Promise<void> => {
    const mine = asked;
    const items = await Promise.all(
      results.slice(from, from + PAGE).map(async (one) => {
        const kind = sorts[one.id]?.[0] ?? '';
        return resultItem(await one.data(), kinds[kind] ?? '');
      }),
    );
    if (mine !== asked) return;
    if (!from) list.replaceChildren();
    list.append(...items);
    if (from) items[0]?.querySelector('a')?.focus();
    more.hidden = results.length <= from + PAGE;
    more.onclick = () => void show(results, sorts, from + PAGE);
  };

  const run = async (): Promise<void> => {
    const mine = ++asked;
    const words = input.value.trim();
    const [kind = '', part = ''] = [...form.querySelectorAll('select')].map(({ value }) => value);
    keepInAddress({ q: words, kind, part });
    if (!words) {
      list.replaceChildren();
      more.hidden = nothing.hidden = true;
      suggest(near, '');
      status.textContent = '';
      return;
    }
    try {
      const { pagefind, sorts } = await loadSearch(form.dataset['base'] ?? '/');
      const { results } = await pagefind.search(words);
      if (mine !== asked) return;
      const inPart = results.filter(({ id }) => !part || sorts[id]?.[1] === part);
      const chosen = inPart.filter(({ id }) => !kind || sorts[id]?.[0] === kind);
      countKinds(form, countBy(inPart.map(({ id }) => sorts[id]?.[0] ?? '')));
      const count = chosen.length;
      status.textContent = `${count || 'No'} ${count === 1 ? 'result' : 'results'} for “${words}”`;
      nothing.hidden = count > 0;
      suggest(near, words);
      await show(chosen, sorts, 0);
    } catch {
      status.textContent =
        'The search could not be loaded. The lists below lead to everything; or try again.';
    }
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void run(), REST);
  };

  const fill = (): void => {
    const query = new URLSearchParams(location.search);
    input.value = query.get('q') ?? '';
    for (const field of form.querySelectorAll('select')) {
      const asks = query.get(field.name) ?? '';
      field.value = [...field.options].some(({ value }) => value === asks) ? asks : '';
    }
    void run();
  };
  form.addEventListener('input', soon);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void run();
  });
  addEventListener('popstate', fill);
  walkResults(input, list);
  form.hidden = false;
  if (location.search) fill();
  input.focus({ preventScroll: true });
}

/** Puts what is searched for into the address, so that it can be sent, and found again by Back. */
function keepInAddress(asked: Readonly<Record<string, string>>): void {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value));
  history.replaceState(history.state, '', `${location.pathname}${query.size ? `?${query}` : ''}`);
}

/** Says beside each kind how many results it would show. */
function countKinds(form: HTMLFormElement, counts: ReadonlyMap<string, number>): void {
  for (const option of form.querySelectorAll<HTMLOptionElement>('select[name=kind] option')) {
    if (option.value) option.text = `${option.dataset['name']} ${counts.get(option.value) ?? 0}`;
  }
}

function countBy(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Names the term of the glossary that is written nearly like the words, but is not in them nor they in it. */
function suggest(place: HTMLElement, asked: string): void {
  const words = asked.toLowerCase();
  const terms = [...document.querySelectorAll<HTMLAnchorElement>('#all-terms a')];
  const known = new Map(terms.map((link) => [link.text.trim().toLowerCase(), link]));
  const name = nearest(words, known.keys()) ?? '';
  const term = known.get(name);
  place.replaceChildren();
  if (!words || !term || words.includes(name) || name.includes(words)) return;
  place.append('Did you mean the term ', term.cloneNode(true), '?');
}
