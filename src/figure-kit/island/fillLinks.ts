import type { Link } from '../shown.ts';

/** Brings the links under a picture to what is shown. */
export function fillLinks(root: HTMLElement, links: readonly Link[] = []): void {
  root.querySelector('[data-behind]')?.replaceChildren(
    ...links.map(({ text, href }) => {
      const [item, link] = [document.createElement('li'), document.createElement('a')];
      link.href = href;
      link.textContent = text;
      item.append(link);
      return item;
    }),
  );
}
