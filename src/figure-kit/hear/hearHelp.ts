/** Gives chart2music's list of keys a name and our button, and takes from it a live region that it is not. */
export function dressHelp(): void {
  const dialog = document.querySelector('.chart2music-help-dialog');
  if (!dialog) return;
  dialog.removeAttribute('aria-live');
  dialog.setAttribute('aria-label', dialog.querySelector('h1')?.textContent ?? '');
  dialog.querySelector('button')?.setAttribute('class', 'btn quiet');
}
