import type { Listed } from '../../teach/list/listTexts.ts';

export interface OnList extends Listed {
  readonly key: string;
}

const ACTS = [
  ['up', '↑', 'Move up'],
  ['down', '↓', 'Move down'],
  ['out', '×', 'Take off'],
] as const;

type Act = (key: string, what: (typeof ACTS)[number][0]) => void;

/** Draws the list with its buttons; the one that was pressed keeps the focus, or its neighbour gets it. */
export function drawList(root: HTMLElement, items: readonly OnList[], act: Act): void {
  const list = root.querySelector('ol');
  if (!list) return;
  const held = document.activeElement?.closest<HTMLElement>('[data-act]');
  const [heldKey, heldAct] = [held?.dataset['for'], held?.dataset['act']];
  const place = [...list.children].findIndex((line) => line.contains(document.activeElement));
  list.replaceChildren(...items.map((item) => lineOf(item, act)));
  if (!heldAct || place < 0) return;
  const line = [...list.children].find(
    (each) => each.querySelector<HTMLElement>('[data-act]')?.dataset['for'] === heldKey,
  );
  const next = line ?? list.children[Math.min(place, list.children.length - 1)];
  const button = next?.querySelector<HTMLElement>(`[data-act=${heldAct}]`);
  (button ?? root.querySelector<HTMLElement>('[name=title]'))?.focus();
}

function lineOf({ key, title, url }: OnList, act: Act): HTMLLIElement {
  const line = document.createElement('li');
  const link = document.createElement('a');
  link.href = new URL(url).pathname + new URL(url).hash;
  link.textContent = title;
  const buttons = ACTS.map(([what, sign, words]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = sign;
    button.ariaLabel = `${words}: ${title}`;
    button.dataset['act'] = what;
    button.dataset['for'] = key;
    button.addEventListener('click', () => act(key, what));
    return button;
  });
  const tools = document.createElement('span');
  tools.className = 'acts';
  tools.append(...buttons);
  line.append(link, ' ', tools);
  return line;
}
