import type { Found } from './pagefind.ts';
import { marked } from './marked.ts';

/** How many sections of one page are named under it. */
const SECTIONS = 3;

/**
 * One result as a list item: what it is, its title, the words round the match, and the sections that have them.
 */
export function resultItem(found: Found, kind: string): HTMLElement {
  const sections = (found.sub_results ?? [])
    .filter(({ url }) => url.includes('#') && url !== found.url)
    .slice(0, SECTIONS);
  const item = element('li', 'entry');
  const label = element('p', 'label');
  label.textContent = kind;
  const body = element('div');
  const heading = element('h2');
  heading.append(link(found.url, found.meta.title ?? found.url));
  body.append(heading);
  if (sections.length) {
    const list = element('ul', 'in-sections');
    for (const { title, url, excerpt } of sections) {
      const part = element('li');
      part.append(link(url, title), paragraph(excerpt));
      list.append(part);
    }
    body.append(list);
  } else body.append(paragraph(found.excerpt));
  item.append(label, body);
  return item;
}

function element(name: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  return made;
}

function link(url: string, text: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = url;
  made.textContent = text;
  return made;
}

function paragraph(excerpt: string): HTMLElement {
  const made = element('p');
  made.append(...marked(excerpt));
  return made;
}
