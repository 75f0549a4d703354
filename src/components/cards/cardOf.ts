let store: Promise<HTMLElement> | undefined;

/** The card a link opens; undefined when it cannot be had. */
export async function cardOf(link: HTMLAnchorElement): Promise<HTMLElement | undefined> {
  const id = link.dataset['card'] ?? '';
  const there = document.querySelector<HTMLElement>(`.card-pop[data-for="${CSS.escape(id)}"]`);
  if (there) return there;
  if (id.startsWith('ref-')) return sourceCard(id);
  const cards = await (store ??= fetchCards());
  // What could not be had now may be had by the next press.
  if (!cards.childElementCount) store = undefined;
  return cards.querySelector<HTMLElement>(`#${CSS.escape(id)}`) ?? undefined;
}

/** The cards of this essay's values and terms, added to the page once. */
async function fetchCards(): Promise<HTMLElement> {
  const cards = document.createElement('div');
  const essay = document.querySelector<HTMLElement>('.essay');
  try {
    // Not by a relative address: some hosts show the essay at an address without its last slash.
    const response = await fetch(essay?.dataset['cards'] ?? 'cards/');
    if (response.ok) {
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      cards.append(...page.querySelectorAll('.card-pop'));
      for (const card of cards.querySelectorAll<HTMLElement>('.card-pop')) card.popover = 'auto';
      essay?.append(cards);
    }
  } catch {
    // Offline: the links still lead to the pages that say the same.
  }
  return cards;
}

/** The card of a source is its entry in the list at the end of the essay. */
function sourceCard(id: string): HTMLElement | undefined {
  const entry = document.getElementById(id);
  if (!entry) return undefined;
  const card = document.createElement('div');
  card.className = 'card-pop';
  card.popover = 'auto';
  card.dataset['for'] = id;
  const words = document.createElement('p');
  words.append(...[...entry.childNodes].map((node) => node.cloneNode(true)));
  card.append(words);
  document.querySelector('.essay')?.append(card);
  return card;
}
