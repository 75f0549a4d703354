/** Shows the entries of the categories that are ticked; without script all of them stand there. */
export function bindFilter(): void {
  const form = document.querySelector<HTMLFormElement>('[data-filter]');
  if (!form) return;
  form.hidden = false;
  form.addEventListener('change', () => {
    const wanted = new FormData(form).getAll('category');
    for (const entry of document.querySelectorAll<HTMLElement>('[data-category]')) {
      entry.hidden = !wanted.includes(entry.dataset['category'] ?? '');
    }
  });
}
