import { plainStyles } from '../../figure-kit/island/plainStyles.ts';

/** What a book cannot press, and what only the site has. */
const LEFT_OUT =
  '.leaf, .next-leaf, .reader, script, style, template, form, button, input, nav, noscript, dialog, .toc, .tools, .readout, .needs-script, .perma, .controls, details.table, details.more, .dates a, [data-sheet], .row, .next, link, meta, [hidden]:not(svg *), .pic:not([data-kept])';

const KEPT =
  /^(id|href|lang|datetime|colspan|rowspan|scope|start|role|aria-label|epub:type|alt|class)$/u;

/** The essay of a page as a chapter: the shown state of each figure as a picture, notes at the end. Changes the page. */
export function chapterOf(page: Document): { title: string; html: string } {
  const article = page.querySelector<HTMLElement>('article.essay');
  if (!article) throw new Error('this page holds no essay');
  for (const figure of article.querySelectorAll<HTMLElement>('figure')) drawFigure(figure);
  for (const fold of article.querySelectorAll('details')) {
    const open = page.createElement('div');
    for (const child of fold.childNodes) open.append(child.cloneNode(true));
    open.querySelector(':scope > summary')?.remove();
    if (!fold.matches('.table, .more')) fold.replaceWith(open);
  }
  for (const out of article.querySelectorAll(LEFT_OUT)) out.remove();
  for (const note of article.querySelectorAll('a.cite')) mark(note, 'noteref', 'doc-noteref');
  for (const list of article.querySelectorAll('ol.refs')) mark(list, 'endnotes', 'doc-endnotes');
  for (const element of article.querySelectorAll('*')) if (!element.closest('svg')) trim(element);
  const title = article.querySelector('h1')?.textContent.trim() ?? '';
  return { title, html: [...article.children].map((child) => serialise(child)).join('\n') };
}

function drawFigure(figure: HTMLElement): void {
  const shown = [...figure.querySelectorAll<SVGSVGElement>('svg.pic')].find(
    (picture) => picture.getClientRects().length,
  );
  if (!shown) return;
  plainStyles(shown);
  const { width, height } = shown.viewBox.baseVal;
  const words = figure.querySelector('[data-title]')?.textContent.trim() ?? '';
  for (const name of shown.getAttributeNames()) shown.removeAttribute(name);
  shown.dataset['kept'] = '';
  shown.setAttribute('viewBox', `0 0 ${width} ${height}`);
  shown.setAttribute('role', 'img');
  shown.setAttribute('aria-label', words);
}

function mark(element: Element, type: string, role: string): void {
  element.setAttribute('epub:type', type);
  if (element.tagName !== 'OL') element.setAttribute('role', role);
}

function trim(element: Element): void {
  for (const name of element.getAttributeNames())
    if (!KEPT.test(name)) element.removeAttribute(name);
}

/** XHTML by the browser's own serializer, without what it declares anew for each part. */
function serialise(element: Element): string {
  return new XMLSerializer()
    .serializeToString(element)
    .replaceAll(' xmlns="http://www.w3.org/1999/xhtml"', '')
    .replaceAll(' data-kept=""', '');
}
