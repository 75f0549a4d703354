import { faceOf, placedGlyph, type GlyphTable } from '../glyphs.ts';

/**
 * Replaces the texts of a picture that is laid out in the page by their outlines, just where the browser set
 * each letter: no program has to have the fonts. A text with a letter that has no outline stays a text.
 */
export function outlineText(svg: SVGSVGElement, glyphs: GlyphTable): void {
  for (const text of svg.querySelectorAll('text')) {
    const runs = runsOf(text);
    const count = runs.reduce((sum, { words }) => sum + words.length, 0);
    if (count !== text.getNumberOfChars()) continue;
    let index = 0;
    const paths = runs.map(({ words, element }) => {
      const from = index;
      index += words.length;
      return runPath(text, { words, element, from }, glyphs);
    });
    if (paths.includes(undefined)) continue;
    const group = document.createElementNS(text.namespaceURI, 'g') as SVGGElement;
    const transform = text.getAttribute('transform');
    if (transform) group.setAttribute('transform', transform);
    group.setAttribute('aria-label', runs.map(({ words }) => words).join(' '));
    group.append(...paths.filter((path) => path !== undefined));
    text.replaceWith(group);
  }
}

interface Run {
  readonly words: string;
  readonly element: Element;
}

/** The pieces of a text that share a style. */
function runsOf(text: SVGTextElement): Run[] {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const runs: Run[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.parentElement && node.textContent)
      runs.push({ words: node.textContent, element: node.parentElement });
  return runs;
}

function runPath(
  text: SVGTextElement,
  { words, element, from }: Run & { from: number },
  glyphs: GlyphTable,
): SVGPathElement | undefined {
  const style = getComputedStyle(element);
  const face = glyphs[faceOf(style.fontFamily, style.fontWeight)];
  const parts: string[] = [];
  let at = from;
  for (const letter of words) {
    const outline = face?.[letter];
    if (outline === undefined) return undefined;
    const { x, y } = text.getStartPositionOfChar(at);
    parts.push(placedGlyph(outline, x, y, Number.parseFloat(style.fontSize)));
    at += letter.length;
  }
  const path = document.createElementNS(text.namespaceURI, 'path') as SVGPathElement;
  path.setAttribute('d', parts.join(''));
  path.setAttribute('class', element.getAttribute('class') ?? '');
  for (const property of [
    'fill',
    'stroke',
    'stroke-width',
    'stroke-linejoin',
    'paint-order',
    'opacity',
  ])
    path.style.setProperty(property, style.getPropertyValue(property));
  return path;
}
