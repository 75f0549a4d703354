import { readFileSync, readdirSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';

const notesOn = (page: string) => [
  ...parseHTML(readFileSync(`dist/${page}index.html`, 'utf8')).document.querySelectorAll(
    '.reading',
  ),
];

describe('the note on how to read squared paper', () => {
  it('stands once on the home page', () => {
    expect(notesOn('')).toHaveLength(1);
  });

  it('stands once on the page of each figure drawn on squared paper, and on no other', () => {
    const figures = readdirSync('src/figures').filter((name) => notesOn(`figures/${name}/`).length);
    expect(figures).toEqual(['chokepoint-stack', 'four-rulers', 'levers']);
    expect(figures.map((name) => notesOn(`figures/${name}/`).length)).toEqual([1, 1, 1]);
  });

  it('says it in at most 55 words, and marks the line it speaks of', () => {
    const [note] = notesOn('');
    const words = note?.querySelector('p')?.textContent.trim().split(/\s+/u) ?? [];
    expect(words.join(' ')).toBe(
      'How to read squared paper. A firm is a square as wide as its share: here 50% and 30% fill 25 and 9 of the 100 cells, an index of 3,400. The dashed corner covers 18: above 1,800 American agencies call a market highly concentrated. The dashed strip, the unnamed rest, is never squared.',
    );
    expect(words.length).toBeLessThanOrEqual(55);
    expect(note?.querySelector('svg')?.textContent).toBe('50301,800');
  });
});
