/** Says at each figure of a page that was linked with an older data release that there are newer data now. */
export function tellNewerData(): void {
  const asked = Number(new URLSearchParams(location.search).get('data'));
  for (const figure of document.querySelectorAll<HTMLElement>('[data-release]')) {
    const now = Number(figure.dataset['release']);
    if (!(asked >= 1 && asked < now)) continue;
    const note = document.createElement('p');
    note.className = 'newer';
    note.textContent = `This link was made with data release ${asked}. There are newer data: the figure shows release ${now}.`;
    figure.querySelector('.plate')?.before(note);
  }
}
