import { readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { characters } from '../../../src/look/characters.ts';

const fonts = new URL('../../../src/assets/fonts/', import.meta.url);

describe('the fonts', () => {
  it('weigh 59 kB or less together', () => {
    const sizes = readdirSync(fonts)
      .filter((name) => name.endsWith('.woff2'))
      .map((name) => statSync(new URL(name, fonts)).size);
    expect(sizes).toHaveLength(6);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(59_000);
  });

  it('carry the letters, figures and signs that essays print', () => {
    const needed = [...'éèçüöøłīÓÅ0123456789²³½×÷−§…“”‘’–—·°£€$%&'];
    const carried = new Set(characters.serif + characters.extended);
    expect(needed.filter((character) => !carried.has(character))).toEqual([]);
  });
});
