/** How long the pointer rests on a word before its card opens, and stays away before it closes, in ms. */
const [REST, LEAVE] = [160, 260];

/**
 * Opens the card of a value, a source or a term beside the word it explains. Cards are native popovers:
 * the browser keeps one open at a time and closes it on Escape or a press elsewhere. Without script the
 * word is a link to the page that says the same.
 */
export function bindCards(): void {
  for (const link of document.querySelectorAll<HTMLElement>('[data-card]')) {
    const card = document.getElementById(link.dataset['card'] ?? '');
    if (card) bind(link, card);
  }
}

function bind(link: HTMLElement, card: HTMLElement): void {
  let kept = false;
  let waiting = 0;
  const show = () => {
    if (!card.matches(':popover-open')) card.showPopover({ source: link });
    link.classList.add('on');
  };
  const later = (task: () => void, delay: number) => {
    clearTimeout(waiting);
    waiting = window.setTimeout(task, delay);
  };
  const leave = () => {
    later(() => {
      if (!kept && link.classList.contains('on')) card.hidePopover();
    }, LEAVE);
  };
  const isMouse = ({ pointerType }: PointerEvent) => pointerType === 'mouse';

  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show();
    kept = true;
  });
  link.addEventListener('pointerenter', (event) => {
    if (isMouse(event)) later(show, REST);
  });
  link.addEventListener('pointerleave', leave);
  card.addEventListener('pointerenter', () => {
    clearTimeout(waiting);
  });
  card.addEventListener('pointerleave', (event) => {
    if (isMouse(event)) leave();
  });
  card.addEventListener('toggle', ({ newState }) => {
    if (newState === 'open') return;
    kept = false;
    clearTimeout(waiting);
    link.classList.remove('on');
  });
}
