/** Words that put a figure of the page into a state: a press acts at once, without leaving the sentence. */
export function bindSets(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('[data-set]');
    const figure = document.getElementById(link?.dataset['set'] ?? '');
    if (!link || !figure || event.ctrlKey || event.metaKey) return;
    // A sleeping figure follows the link instead, which works without any script.
    if (figure.querySelector('form[data-asleep]')) return;
    event.preventDefault();
    figure.dispatchEvent(new CustomEvent('figure:set', { detail: link.dataset['query'] ?? '' }));
    figure.scrollIntoView({ block: 'nearest' });
  });
}
