import { cardOf } from './cardOf.ts';
import { lostCard } from './lostCard.ts';

/** How long the pointer rests on a word before its card opens, and stays away before it closes, in ms. */
const [REST, LEAVE] = [160, 260];

/**
 * Opens the card of a value, a source or a term beside the word it explains. Cards are native popovers:
 * the browser keeps one open at a time and closes it on Escape or a press elsewhere. Without script the
 * word is a link to the page that says the same.
 */
export function bindCards(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-card]')) bind(link);
}

function bind(link: HTMLAnchorElement): void {
  let kept = false;
  let waiting = 0;
  /** Whether the card has just gone, which gives the word its focus back. */
  let closing = false;
  const later = (task: () => void, delay: number) => {
    clearTimeout(waiting);
    waiting = window.setTimeout(task, delay);
  };
  const show = async () => {
    const card = (await cardOf(link)) ?? lostCard(link);
    if (!card.matches(':popover-open')) card.showPopover({ source: link });
    link.classList.add('on');
    card.onpointerenter = () => clearTimeout(waiting);
    card.onpointerleave = leave;
    card.addEventListener('focusout', leave);
    card.ontoggle = ({ newState }) => {
      if (newState === 'open') return;
      kept = false;
      clearTimeout(waiting);
      link.classList.remove('on');
      closing = true;
      setTimeout(() => (closing = false));
    };
  };
  const leave = () => {
    later(() => {
      const card = document.querySelector<HTMLElement>('.card-pop:popover-open');
      if (!kept && !card?.contains(document.activeElement)) card?.hidePopover();
    }, LEAVE);
  };

  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    clearTimeout(waiting);
    kept = true;
    void show();
  });
  link.addEventListener('pointerenter', ({ pointerType }) => {
    if (pointerType === 'mouse') later(() => void show(), REST);
  });
  link.addEventListener('pointerleave', leave);
  // Whoever walks the page with Tab reads what the pointer reads, and goes on into the card.
  link.addEventListener('focus', () => {
    if (link.matches(':focus-visible') && !closing) later(() => void show(), REST);
  });
  link.addEventListener('blur', leave);
}
