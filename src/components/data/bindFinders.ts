import { applyFinder } from './applyFinder.ts';
import { readFinder, writeFinder } from './finderState.ts';

/** Wakes the finders of a page: each shows the entries of its list that match, and keeps its state in the address. */
export function bindFinders(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-finder][data-asleep]')) {
    const list = document.getElementById(form.dataset['finder'] ?? '');
    if (list) bind(form, list);
  }
}

function bind(form: HTMLFormElement, list: HTMLElement): void {
  delete form.dataset['asleep'];
  readFinder(form, new URLSearchParams(location.search));
  const apply = () => applyFinder(form, list);
  const change = () => {
    apply();
    const query = writeFinder(form).toString();
    history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
  };
  form.addEventListener('input', change);
  form.addEventListener('submit', (event) => event.preventDefault());
  // A link to an entry shows it, whatever was looked for before.
  const showTarget = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !list.contains(target)) return;
    const group = target.closest<HTMLElement>('[data-group]');
    const isPutAway = group instanceof HTMLDetailsElement && !group.open;
    if (!isPutAway && !target.closest('[hidden]')) return;
    if (isPutAway) group.open = true;
    if (target.closest('[hidden]')) {
      form.reset();
      change();
    }
    target.scrollIntoView();
  };
  addEventListener('popstate', () => {
    form.reset();
    readFinder(form, new URLSearchParams(location.search));
    apply();
  });
  addEventListener('hashchange', showTarget);
  apply();
  showTarget();
}
