/** Lets the arrow keys walk from the field through the results and back; Escape returns to the field. */
export function walkResults(input: HTMLInputElement, list: HTMLElement): void {
  const links = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('a')];
  const walk = (event: KeyboardEvent): void => {
    const all: HTMLElement[] = [input, ...links()];
    const here = all.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1, Escape: -here }[event.key];
    if (!step || here < 0) return;
    const next = all[here + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  input.addEventListener('keydown', walk);
  list.addEventListener('keydown', walk);
}
