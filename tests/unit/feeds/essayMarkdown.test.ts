import { describe, expect, it } from 'vitest';
import { essayMarkdown } from '../../../src/feeds/essayMarkdown.ts';

const essay = (text: string) => ({
  slug: 'a',
  address: 'https://example.org/essays/a/',
  title: 'T',
  question: 'Why?',
  summary: 'S',
  authors: ['A. Writer', 'B. Writer'],
  part: 'deal',
  order: 1,
  published: new Date('2026-11-23'),
  updated: new Date('2026-11-30'),
  asOf: '2026-10',
  html: `<article class="essay">${text}</article>`,
});

describe('an essay as Markdown', () => {
  it('opens with who, when and where', () => {
    expect(essayMarkdown(essay('<p>Text.</p>'))).toBe(
      '# T\n\nWhy?\n\nBy A. Writer, B. Writer. Published 23 November 2026. Updated 30 November 2026. ' +
        'Evidence as of October 2026.\n\n<https://example.org/essays/a/> · CC BY 4.0\n\nText.\n',
    );
  });

  it('writes citations as footnotes and its sources as their text', () => {
    const text =
      '<p>Fact<a class="cite" href="#ref-b">1</a>.</p><h2 id="sources">Sources</h2><ol class="refs"><li id="ref-b"><span>B (2025).</span></li></ol>';
    expect(essayMarkdown(essay(text))).toMatch(
      /\nFact\[\^1\]\.\n\n## Sources\n\n\[\^1\]: B \(2025\)\.\n$/u,
    );
  });

  it('writes a table with a | in a cell so that it stays one cell', () => {
    const text =
      '<table><thead><tr><th>H</th></tr></thead><tbody><tr><td>a|b</td></tr></tbody></table>';
    expect(essayMarkdown(essay(text))).toMatch(/\n\| H \|\n\| - \|\n\| a\\\|b \|\n$/u);
  });

  it('writes what looks like Markdown as the words it is', () => {
    expect(essayMarkdown(essay('<p>*not* _this_ &lt;b&gt;</p>'))).toContain(
      '\\*not\\* \\_this\\_ \\<b>',
    );
  });
});
