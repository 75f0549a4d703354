const HEADING = /<div class="heading">\s*<h2 id="([^"]*)"/gu;

/**
 * A section of an essay's rendered text, from its heading to the next. Its links open a window of their own;
 * those into other sections lead into the essay, and cards, which the essay fetches, are left out.
 *
 * @param essay Address of the essay.
 * @throws Error when the essay has no section of that id.
 */
export function cutSection(html: string, id: string, essay: string): string {
  const starts = [...html.matchAll(HEADING)];
  const here = starts.findIndex(([, found]) => found === id);
  const start = starts[here];
  if (!start) throw new Error(`${essay} has no section "${id}"`);
  const own = html.slice(start.index, starts[here + 1]?.index);
  return own
    .replace(/ data-card="[^"]*"/gu, '')
    .replace(/<a ([^>]*?)href="(#[^"]*|\?[^"]*)"/gu, (whole, before: string, to: string) =>
      own.includes(`id="${to.slice(1)}"`) || whole.includes('data-set')
        ? whole
        : `<a target="_blank" rel="noopener" ${before}href="${essay}${to}"`,
    )
    .replace(/<a (?![^>]*target=)([^>]*href="(?![#?]))/gu, '<a target="_blank" rel="noopener" $1');
}
