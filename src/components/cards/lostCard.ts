/** Stands for a card that cannot be had, offline or for want of its file: it leads to the page that says the same. */
export function lostCard({ href }: HTMLAnchorElement): HTMLElement {
  document.querySelector('[data-lost]')?.remove();
  const card = document.createElement('div');
  card.className = 'card-pop';
  card.dataset['lost'] = '';
  card.popover = 'auto';
  const link = document.createElement('a');
  link.href = href;
  link.textContent = 'the page that says the same';
  const words = document.createElement('p');
  words.append('This card could not be loaded. It can be read on ', link, '.');
  card.append(words);
  document.querySelector('.essay')?.append(card);
  return card;
}
