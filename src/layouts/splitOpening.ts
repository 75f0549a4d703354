/** Paragraphs that are painted before the rest of the page has its styles. */
const OPENING = 3;

/**
 * Cuts the rendered text of an essay behind its first paragraphs, inside the last of them and before any figure: the
 * style sheet of the rest is asked for there, where it separates no two blocks.
 */
export function splitOpening(html: string): readonly [opening: string, rest: string] {
  const figure = html.indexOf('<figure');
  const ends = [...html.matchAll(/<\/p>/gu)]
    .map(({ index }) => index)
    .filter((index) => figure < 0 || index < figure)
    .slice(0, OPENING);
  const at = ends.at(-1) ?? 0;
  return [html.slice(0, at), html.slice(at)];
}
