let clear: ReturnType<typeof setTimeout> | undefined;

/**
 * Tells the reader that something was done: aloud through the page's status line, and beside the
 * thing that was pressed (its `data-said`, which the style sheet prints) for two seconds.
 */
export function say(message: string, beside?: HTMLElement): void {
  const line = document.getElementById('said');
  if (line) line.textContent = message;
  clearTimeout(clear);
  for (const said of document.querySelectorAll<HTMLElement>('[data-said]')) {
    delete said.dataset['said'];
  }
  if (beside) beside.dataset['said'] = message;
  clear = setTimeout(() => {
    if (line) line.textContent = '';
    if (beside) delete beside.dataset['said'];
  }, 2000);
}
