import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { essaySlugs } from '../essaySlugs.ts';

/** An essay as Firefox shows it in its reader view, and as it stands in the page. */
function views(slug: string): { page: Document; reader: Document } {
  const html = readFileSync(`dist/essays/${slug}/index.html`, 'utf8');
  const parsed = () => parseHTML(html).document;
  const article = new Readability(parsed(), { keepClasses: true }).parse();
  const { document } = parseHTML(`<html><body>${article?.content ?? ''}</body></html>`);
  return { page: parsed(), reader: document };
}
const words = (node: Element) => node.textContent.replaceAll(/\s+/gu, ' ').trim();

describe.each(essaySlugs())('the reader view of %s', (slug) => {
  const { page, reader } = views(slug);

  it('has each figure as one picture, with its title and finding and without its controls', () => {
    const names = [...page.querySelectorAll('figure.fig')].map(({ id }) => id);
    const pictures = [...reader.querySelectorAll('figure.fig img')].map((picture) =>
      picture.getAttribute('src')?.split('/').at(-1),
    );
    expect(pictures).toEqual(names.map((name) => `${name}.svg`));
    expect(reader.querySelectorAll('svg.narrow, svg.mid, svg.wide')).toHaveLength(0);
    expect(words(reader.body)).not.toContain('Change the assumptions');
  });

  it('keeps every note beside the text', () => {
    const text = words(reader.body);
    for (const picture of page.querySelectorAll('[role=note] svg')) picture.remove();
    // A name or two under a drawing goes with the drawing, which no reader view keeps.
    const notes = [...page.querySelectorAll('[role=note]')].map(words);
    for (const note of notes.filter((words) => words.length > 40)) expect(text).toContain(note);
  });

  it('keeps source numbers apart', () => {
    expect(words(reader.body)).not.toMatch(/\w\[\d|\]\[/u);
  });
});
