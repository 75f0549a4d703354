/** How long the pointer rests on a link before what it leads to is shown, and stays away before that goes, in ms. */
const [REST, LEAVE] = [350, 260];
const pages = new Map<string, Promise<Document | undefined>>();

/** Shows beside a link of the text what it leads to on this site: the title, and what the page or section begins with. */
export function bindPreviews(prose: HTMLElement): void {
  let waiting = 0;
  let shown: HTMLElement | undefined;
  const later = (task: () => void, delay: number) => {
    clearTimeout(waiting);
    waiting = window.setTimeout(task, delay);
  };
  const leave = () => later(() => shown?.hidePopover(), LEAVE);
  const show = async (link: HTMLAnchorElement) => {
    const card = await previewOf(link);
    if (!card || !link.matches(':hover, :focus-visible')) return;
    shown?.remove();
    shown = card;
    prose.after(card);
    card.showPopover({ source: link });
    card.addEventListener('pointerenter', () => clearTimeout(waiting));
    card.addEventListener('pointerleave', leave);
  };
  const linkAt = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    const isOurs = link?.origin === location.origin && !/\.\w+$/u.test(link.pathname);
    return isOurs && !link.matches('[data-card], [data-set], [data-use], .perma, .cite')
      ? link
      : null;
  };
  prose.addEventListener('pointerover', (event) => {
    const link = event.pointerType === 'mouse' ? linkAt(event) : null;
    if (link) later(() => void show(link), REST);
  });
  prose.addEventListener('focusin', (event) => {
    const link = linkAt(event);
    if (link?.matches(':focus-visible')) later(() => void show(link), REST);
  });
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && shown?.isConnected) shown.hidePopover();
  });
  prose.addEventListener('pointerout', (event) => linkAt(event) && leave());
  prose.addEventListener('focusout', (event) => linkAt(event) && leave());
}

async function previewOf(link: HTMLAnchorElement): Promise<HTMLElement | undefined> {
  const address = link.href.split('#')[0] ?? '';
  const isHere = address === location.href.split('#')[0];
  const page = isHere ? document : await (pages.get(address) ?? fetched(address));
  const id = decodeURIComponent(link.hash.slice(1));
  const part = id ? page?.getElementById(id) : undefined;
  if (!page || (isHere && !part)) return undefined;
  const card = document.createElement('div');
  card.className = 'card-pop preview';
  card.popover = 'manual';
  const words = document.createElement('p');
  const title = document.createElement('b');
  const heading = part?.matches('h2, h3') ? part : page.querySelector('h1');
  title.textContent = heading?.textContent.trim() ?? page.title;
  words.append(title, ' ', part ? beginning(part) : summary(page));
  card.append(words);
  return card;
}

/** The first words of a section, a row or an entry. */
function beginning(part: Element): string {
  const block = part.matches('h2, h3') ? (part.closest('.heading') ?? part) : part;
  let next: Element | null = part.matches('h2, h3') ? block.nextElementSibling : part;
  while (next && !next.textContent.trim()) next = next.nextElementSibling;
  const text = (next?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
  return text.length > 220 ? `${text.slice(0, text.lastIndexOf(' ', 220))} …` : text;
}

function summary(page: Document): string {
  return page.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '';
}

function fetched(address: string): Promise<Document | undefined> {
  const page = fetch(address)
    .then(async (response) =>
      response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : undefined,
    )
    // Offline: the link is a link.
    .catch(() => undefined);
  pages.set(address, page);
  return page;
}
