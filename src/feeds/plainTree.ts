import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { EXIT, visit } from 'unist-util-visit';

const HEADING = /^h[1-6]$/u;
/** What only a page on a screen can use. */
const FURNITURE = new Set([
  'script',
  'form',
  'button',
  'nav',
  'svg',
  'input',
  'template',
  'header',
]);
const FURNITURE_CLASS =
  /^(perma|controls|tools|readout|unseen|guess-key|gap|next|after|related|offline|all-cards|reader|time-left)$/u;
/** Boxes that mean nothing outside the page: what they hold stays. */
const BOXES = new Set([
  'div',
  'section',
  'article',
  'span',
  'details',
  'summary',
  'footer',
  'main',
]);

/**
 * The text of an essay page without what only the page can use: summary, prose and sources. A figure
 * becomes its picture, its finding and its table; a note mark becomes `<sup data-note>`; the sources
 * stand in the `<ol data-notes>` at the end. Every address is whole.
 *
 * @param address The essay's own, in full.
 */
export function plainTree(html: string, address: string): Root {
  const page = fromHtml(html);
  let essay: Element | undefined;
  visit(page, 'element', (node) => {
    if (node.tagName !== 'article' || !classesOf(node).includes('essay')) return;
    essay = node;
    return EXIT;
  });
  return { type: 'root', children: essay ? plainOf(essay.children, address) : [] };
}

function plainOf(nodes: readonly RootContent[], address: string): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [{ type: 'text' as const, value: node.value }];
    return node.type === 'element' ? plainElement(node, address) : [];
  });
}

function plainElement(node: Element, address: string): ElementContent[] {
  const { tagName, properties } = node;
  const classes = classesOf(node);
  if (classes.includes('cite')) return [noteMark(node, address)];
  if (FURNITURE.has(tagName) || classes.some((name) => FURNITURE_CLASS.test(name))) return [];
  const inside = () => plainOf(node.children, address);
  if (properties['dataFigure']) return [figure(node, address)];
  if (classes.includes('guess-box')) return guess(node, address);
  if (tagName === 'h2' && properties['id'] === 'cite') return [];
  if (classes.includes('refs')) return [sources(node, address)];
  if (classes.includes('heading')) {
    const heading = find(node, (one) => HEADING.test(one.tagName));
    return heading ? plainElement(heading, address) : [];
  }
  if (tagName === 'aside' || properties['role'] === 'note')
    return [made('blockquote', {}, inside())];
  if (BOXES.has(tagName)) return inside();
  const { href, src, alt, id, dateTime, scope } = properties;
  const kept = {
    ...(typeof href === 'string' && { href: new URL(href, address).href }),
    ...(typeof src === 'string' && { src: new URL(src, address).href, alt: alt ?? '' }),
    ...(HEADING.test(tagName) && id ? { id } : {}),
    ...(dateTime ? { dateTime } : {}),
    ...(scope ? { scope } : {}),
  };
  return [made(tagName, kept, inside())];
}

/** Title, picture, finding, sources and table of a figure, without its controls. */
function figure(node: Element, address: string): Element {
  const name = String(node.properties['dataFigure']);
  const title = find(node, ({ tagName }) => tagName === 'figcaption');
  const says = find(node, ({ properties }) => 'dataSays' in properties);
  const source = find(node, (one) => classesOf(one).includes('source'));
  const table = find(node, ({ tagName }) => tagName === 'table');
  const heading = title && find(title, ({ tagName }) => HEADING.test(tagName));
  const finding = says ? textOf(says) : '';
  const what = find(node, (one) => classesOf(one).includes('sub'));
  const picture = { src: new URL(`${name}.svg`, address).href, alt: what ? textOf(what) : '' };
  return made('figure', { id: name }, [
    made('p', {}, [made('strong', {}, heading ? plainOf(heading.children, address) : [])]),
    made('p', {}, [made('img', picture, [])]),
    made('p', {}, [{ type: 'text', value: finding }]),
    ...(table ? [made('table', {}, plainOf(table.children, address))] : []),
    ...(source ? [made('p', {}, plainOf(source.children, address))] : []),
  ]);
}

/** The question of a guess, and what is said once it is answered. */
function guess(node: Element, address: string): ElementContent[] {
  const question = find(node, ({ tagName }) => tagName === 'h3');
  const reveal = find(node, (one) => classesOf(one).includes('reveal'));
  return [
    made('p', {}, [made('strong', {}, question ? plainOf(question.children, address) : [])]),
    ...(reveal ? plainOf(reveal.children, address) : []),
  ];
}

function noteMark(node: Element, address: string): Element {
  const number = textOf(node).replaceAll(/\D/gu, '');
  const href = new URL(String(node.properties['href']), address).href;
  const mark = made('a', { href }, [{ type: 'text', value: `[${number}]` }]);
  return made('sup', { dataNote: number }, [mark]);
}

function sources(node: Element, address: string): Element {
  const items = node.children.filter((child) => child.type === 'element');
  const notes = items.map(({ properties: { id }, children }) =>
    made('li', id ? { id } : {}, plainOf(children, address)),
  );
  return made('ol', { dataNotes: true }, notes);
}

function made(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

function find(node: Element, test: (element: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(node, 'element', (element) => {
    if (!test(element)) return;
    found = element;
    return EXIT;
  });
  return found;
}

function textOf(node: Element): string {
  let text = '';
  visit(node, 'text', ({ value }) => {
    text += value;
  });
  return text;
}

function classesOf({ properties }: Element): readonly string[] {
  return Array.isArray(properties['className']) ? properties['className'].map(String) : [];
}
