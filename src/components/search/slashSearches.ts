/** `/` opens the search page, unless the reader is writing or the browser has its own use for the key. */
export function slashSearches(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.defaultPrevented || event.isComposing) return;
    const at = event.target instanceof Element ? event.target : document.body;
    if (
      at.closest(
        'input:not([type=range], [type=checkbox], [type=radio]), textarea, select, [contenteditable]',
      )
    ) {
      return;
    }
    const link = document.querySelector<HTMLAnchorElement>('a[data-search-page]');
    if (!link) return;
    event.preventDefault();
    const field = document.querySelector<HTMLInputElement>('[data-search] input');
    if (field) field.focus();
    else location.href = link.href;
  });
}
