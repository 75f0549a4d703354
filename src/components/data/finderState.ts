/** The boxes, lists and fields of a finder that a reader can set. */
function* settings(form: HTMLFormElement): Generator<HTMLInputElement | HTMLSelectElement> {
  for (const element of form.elements) {
    if (element instanceof HTMLSelectElement) yield element;
    if (element instanceof HTMLInputElement && element.name) yield element;
  }
}

/** What is set otherwise than at first, for the address: `?q=oracle&grade=high,medium`. */
export function writeFinder(form: HTMLFormElement): URLSearchParams {
  const query = new URLSearchParams();
  const ticked = new Map<string, string[]>();
  const whole = new Set<string>();
  for (const setting of settings(form)) {
    if (setting.type !== 'checkbox') {
      if (setting.value) query.set(setting.name, setting.value);
      continue;
    }
    const values = ticked.get(setting.name) ?? [];
    ticked.set(setting.name, values);
    if (setting.checked) values.push(setting.value);
    else whole.add(setting.name);
  }
  for (const name of whole) query.set(name, (ticked.get(name) ?? []).join(','));
  return query;
}

/** Sets a finder as the address says; what the address does not name stays as it was. */
export function readFinder(form: HTMLFormElement, query: URLSearchParams): void {
  for (const setting of settings(form)) {
    const wanted = query.get(setting.name);
    if (wanted === null) continue;
    if (setting instanceof HTMLInputElement && setting.type === 'checkbox') {
      setting.checked = wanted.split(',').includes(setting.value);
    } else {
      setting.value = wanted;
    }
  }
}
