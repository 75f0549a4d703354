import {
  readListState,
  moved,
  ticked,
  writeListState,
  type ListState,
} from '../../teach/list/listState.ts';
import { allMinutes, longMinutes, type Listed } from '../../teach/list/listTexts.ts';
import { say } from '../page/say.ts';
import { drawList, type OnList } from './drawList.ts';
import { offer } from './offerList.ts';

const TITLE = 'Reading list from Computing Power';

/** Lets a reader gather a reading list. Its state is the page's address, and nothing else keeps it. */
export function bindList(): void {
  const root = document.querySelector<HTMLElement>('[data-list]');
  const shelf = document.querySelector<HTMLElement>('[data-shelf]');
  if (!root || !shelf) return;
  const boxes = [...shelf.querySelectorAll<HTMLInputElement>('[data-key]')];
  const known = new Map(boxes.map((box) => [box.value, listedOf(box)]));
  const askedHere = () => readListState(new URLSearchParams(location.search));
  const onShelf = (asked: ListState): ListState => {
    return { ...asked, keys: asked.keys.filter((key) => known.has(key)) };
  };
  const asked = askedHere();
  let state = onShelf(asked);
  const list = () =>
    state.keys.flatMap((key): OnList[] => {
      const item = known.get(key);
      return item ? [{ ...item, key }] : [];
    });

  const show = (next: ListState) => {
    state = next;
    const items = list();
    drawList(root, items, act);
    for (const box of boxes) box.checked = state.keys.includes(box.value);
    const time = root.querySelector('[data-time]');
    if (time)
      time.textContent = items.length
        ? `${items.length === 1 ? 'One thing' : `${items.length} things`}, about ${longMinutes(allMinutes(items))}.`
        : 'Nothing is on the list yet.';
    const query = writeListState(state, new URLSearchParams(location.search)).toString();
    history.replaceState(
      history.state,
      '',
      `${location.pathname}${query ? `?${query}` : ''}${location.hash}`,
    );
  };
  const act = (key: string, what: 'up' | 'down' | 'out') => {
    const name = known.get(key)?.title ?? key;
    if (what === 'out') {
      show({ ...state, keys: ticked(state.keys, key, false) });
      say(`Taken off: ${name}`);
      return;
    }
    show({ ...state, keys: moved(state.keys, key, what === 'up' ? -1 : 1) });
    say(`${name}: now ${state.keys.indexOf(key) + 1} of ${state.keys.length}`);
  };

  shelf.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    show({ ...state, keys: ticked(state.keys, target.value, target.checked) });
  });
  const title = root.querySelector<HTMLInputElement>('[name=title]');
  if (title) {
    title.value = state.title;
    title.addEventListener('input', () => show({ ...state, title: title.value.trim() }));
  }
  addEventListener('popstate', () => {
    show(onShelf(askedHere()));
    if (title) title.value = state.title;
  });
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-offer]') : null;
    if (!button) return;
    void offer(
      button,
      { ...state, title: state.title || TITLE },
      list(),
      root.dataset['list'] ?? '',
    );
  });
  const lost = asked.keys.length - state.keys.length;
  const note = root.querySelector('[data-lost]');
  if (note && lost)
    note.textContent = `${lost === 1 ? 'One thing' : `${lost} things`} of this list cannot be found here and ${lost === 1 ? 'is' : 'are'} left out.`;
  show(state);
}

function listedOf(box: HTMLInputElement): Listed {
  const link = box.closest('li')?.querySelector('a');
  return {
    title: link?.textContent.trim() ?? box.value,
    url: box.dataset['url'] ?? '',
    minutes: Number(box.dataset['minutes']),
  };
}
