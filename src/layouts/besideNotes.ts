/**
 * Ties each side note to the paragraph after it in one `.para`, so that the style sheet can float
 * the note beside the paragraph where there is a margin and set it under it where there is none.
 *
 * @param html The rendered text of an essay; a note is `<aside class="side …">`.
 */
export function besideNotes(html: string): string {
  const notes = /(?:<aside class="side\b[^>]*>(?:(?!<\/aside>).)*<\/aside>\s*)+/u.source;
  const paragraph = /<p\b[^>]*>(?:(?!<\/p>).)*<\/p>/u.source;
  return html.replace(new RegExp(notes + paragraph, 'gsu'), '<div class="para">$&</div>');
}
