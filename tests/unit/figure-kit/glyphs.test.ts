import { describe, expect, it } from 'vitest';
import { glyphTable } from '../../../src/figure-kit/build/glyphTable.ts';
import { faceOf, placedGlyph } from '../../../src/figure-kit/glyphs.ts';

describe('glyphs', () => {
  it('places an outline of thousandths of an em at its size', () => {
    expect(placedGlyph('M0 0L500 -700Q10 20 30 40Z', 100, 50, 10)).toBe(
      'M100 50L105 43Q100.1 50.2 100.3 50.4Z',
    );
  });

  it('knows the face by the first family of the style and its weight', () => {
    expect(faceOf('"Instrument Sans", Arial, sans-serif', '600')).toBe('sans-600');
    expect(faceOf('"Instrument Sans", Arial, sans-serif', '400')).toBe('sans-400');
    expect(faceOf('Raised, Literata, Georgia, serif', '400')).toBe('serif-400');
  });

  it('has every letter a figure may print, raised digits and the arrow too', async () => {
    const table = await glyphTable();
    expect(Object.keys(table)).toEqual(['sans-400', 'sans-600', 'serif-400']);
    for (const glyphs of Object.values(table))
      for (const letter of 'AaZz09 $%.,:;–’“”·×⁰¹²³⁴⁵⁶⁷⁸⁹⁻→é')
        expect(glyphs, letter).toHaveProperty([letter]);
  });
});
