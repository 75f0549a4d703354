import type { GlyphTable } from '../glyphs.ts';
import { outlineText } from './outlineText.ts';
import { plainColour } from './plainColour.ts';
import { plainStyles } from './plainStyles.ts';
import { sheet, type Sheet } from './sheet.ts';

/** What stands round a picture that leaves the page. */
export interface Around {
  readonly title: string;
  /** Where the numbers are from. */
  readonly source: string;
  /** Address and licence. */
  readonly address: string;
  /** Whether it is made for a slide, 16 by 9. */
  readonly slide: boolean;
}

/**
 * A picture as an SVG file that needs nothing: styles written out, letters as outlines, title above, source
 * below. It is laid out unseen in the figure itself, so that the figure's own styles hold.
 */
export async function standalone(
  svg: SVGElement,
  around: Around,
  glyphsAddress: string,
): Promise<{ text: string; width: number; height: number }> {
  const [response] = await Promise.all([fetch(glyphsAddress), document.fonts.ready]);
  const glyphs = (await response.json()) as GlyphTable;
  const page = sheet(svg, around);
  const room = document.createElement('div');
  room.className = 'unseen';
  room.ariaHidden = 'true';
  room.append(page.svg);
  (svg.closest('[data-figure]') ?? document.body).append(room);
  try {
    outlineText(page.svg, glyphs);
    plainStyles(page.svg);
    return { ...fileOf(page), width: page.width, height: page.height };
  } finally {
    room.remove();
  }
}

function fileOf({ svg, width, height }: Sheet): { text: string } {
  const ground = document.createElementNS(svg.namespaceURI, 'rect');
  const { colour } = plainColour(getComputedStyle(document.body).backgroundColor);
  for (const [name, value] of Object.entries({ width: '100%', height: '100%', fill: colour }))
    ground.setAttribute(name, value);
  svg.prepend(ground);
  for (const name of svg.getAttributeNames()) svg.removeAttribute(name);
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  return { text: new XMLSerializer().serializeToString(svg) };
}
