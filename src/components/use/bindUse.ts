/** What the reader last selected; a press on the menu may clear the selection. */
export let selected: Range | undefined;

/**
 * Opens the menu of a section or figure beside what was pressed, and does what its buttons say. All it takes
 * comes once it is pressed; without script the same entries stand on a page of their own.
 */
export function bindUse(): void {
  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    if (selection && !selection.isCollapsed) selected = selection.getRangeAt(0);
  });
  document.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element))
      return;
    const link = event.target.closest<HTMLAnchorElement>('[data-use], .essay .perma');
    const act = event.target.closest<HTMLElement>(
      '.use :is([data-copy], [data-print], [data-file])',
    );
    if (link) {
      event.preventDefault();
      void import('./openUse.ts').then(({ openUse }) => openUse(link));
    } else if (act && !(act.dataset['file'] && act.closest('.use-page'))) {
      event.preventDefault();
      void import('./actUse.ts').then(({ actUse }) => actUse(act));
    }
  });
}
