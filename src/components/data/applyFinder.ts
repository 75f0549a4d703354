const texts = new WeakMap<HTMLElement, string>();

/** Shows the entries of a list that have all the words and one of the values asked for, and says how many. */
export function applyFinder(form: HTMLFormElement, list: HTMLElement): void {
  const data = new FormData(form);
  const asked = data.get('q');
  const words = plain(typeof asked === 'string' ? asked : '')
    .split(/\s+/u)
    .filter(Boolean);
  const names = new Set(
    [...form.elements].flatMap((element) => {
      const name = element.getAttribute('name');
      return name && name !== 'q' ? [name] : [];
    }),
  );
  const wanted = [...names].map((name) => ({ name, values: data.getAll(name).map(String) }));
  const entries = [...list.querySelectorAll<HTMLElement>('[data-entry]')];
  let shown = 0;
  for (const entry of entries) {
    const fits =
      wanted.every(({ name, values }) => fitsValues(entry.dataset[name] ?? '', values)) &&
      words.every((word) => textOf(entry).includes(word));
    entry.hidden = !fits;
    if (fits) shown++;
  }
  for (const group of list.querySelectorAll<HTMLElement>('[data-group]')) {
    group.hidden = !group.querySelector('[data-entry]:not([hidden])');
    if (group instanceof HTMLDetailsElement && shown < entries.length) group.open = !group.hidden;
  }
  const found = form.querySelector('[data-found]');
  const noun = form.dataset['noun'] ?? '';
  if (found) {
    found.textContent =
      shown === entries.length ? `${shown} ${noun}` : `${shown} of ${entries.length} ${noun}`;
  }
}

/** An entry has its values parted by spaces; a list that asks for nothing in particular asks for "". */
function fitsValues(own: string, wanted: readonly string[]): boolean {
  return wanted.includes('') || own.split(' ').some((value) => wanted.includes(value));
}

/** The words of an entry, and those it can be found by without showing them. */
function textOf(entry: HTMLElement): string {
  const known = texts.get(entry);
  if (known !== undefined) return known;
  const text = plain(`${entry.textContent} ${entry.dataset['words'] ?? ''}`);
  texts.set(entry, text);
  return text;
}

/** Small letters without accents, so that "sarl" finds "SàRL". */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
