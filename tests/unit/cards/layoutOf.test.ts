import { describe, expect, it } from 'vitest';
import { altOf } from '../../../src/cards/card.ts';
import { layoutOf } from '../../../src/cards/layoutOf.ts';

const svg = (width: number, height: number) => `<svg viewBox="0 0 ${width} ${height}"></svg>`;

describe('the layout of a card', () => {
  it('sets a wide picture under its headline and a tall one beside it', () => {
    expect(layoutOf([svg(1176, 300)], 'A headline').beside).toBe(false);
    expect(layoutOf([svg(328, 500)], 'A headline').beside).toBe(true);
  });

  it('takes of several drawings the one whose words come out largest', () => {
    const [wide, narrow] = [svg(1176, 400), svg(328, 300)];
    expect(layoutOf([wide, narrow], 'A headline').picture).toBe(narrow);
  });

  it('gives a longer headline the room of its lines', () => {
    const short = layoutOf([svg(442, 136)], 'Short').scale;
    expect(layoutOf([svg(442, 136)], 'long '.repeat(30)).scale).toBeLessThan(short);
  });

  it('refuses a card without a picture', () => {
    expect(() => layoutOf([], 'Nothing')).toThrow('a card has no picture: Nothing');
  });
});

describe('what a card says to who cannot see it', () => {
  const card = { path: '/x/', file: 'x.png', headline: 'Scarcity' };

  it('is its headline, its line, and each word of its picture once', () => {
    const pictures = ['<svg><text x="1">10,000</text><text>one</text><text>one</text></svg>'];
    expect(altOf({ ...card, line: 'What is short?', pictures })).toBe(
      'Scarcity. What is short? A drawing, with the words 10,000, one.',
    );
  });

  it('leaves a question its mark', () => {
    const pictures = ['<svg></svg>'];
    expect(altOf({ ...card, headline: 'Who can turn it off?', pictures })).toBe(
      'Who can turn it off? A drawing.',
    );
  });
});
