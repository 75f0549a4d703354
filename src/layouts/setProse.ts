const notes = /(?:<aside class="side\b[^>]*>(?:(?!<\/aside>).)*<\/aside>\s*)+/u.source;
const paragraph = /<p\b[^>]*>(?:(?!<\/p>).)*<\/p>/u.source;
const noted = new RegExp(notes + paragraph, 'gsu');

/**
 * Sets the rendered text of an essay as a printer would. A side note (`<aside class="side">`) is
 * tied to the paragraph after it in one `.para`, so that the style sheet can float it beside the
 * paragraph where there is a margin and set it under it where there is none. A citation closes up
 * to the words it supports and never begins a line. Notes go out as boxes: reader views throw an `<aside>` away.
 */
export function setProse(html: string): string {
  return html
    .replace(noted, '<div class="para">$&</div>')
    .replace(/\s+(?=<a class="cite\b)/gu, '')
    .replaceAll('<aside class="', '<section role="note" class="')
    .replaceAll('</aside>', '</section>');
}
