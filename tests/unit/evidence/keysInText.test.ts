import { describe, expect, it } from 'vitest';
import { keysInText } from '../../../src/evidence/keysInText.ts';

const known = new Set(['srg-2026-q1', 'wiener1950', 'power']);

describe('the keys a note names', () => {
  it('are those of the bibliography, in the order they are written', () => {
    const note = 'About 4% by another count (wiener1950), 5% by srg-2026-q1.';
    expect(keysInText(note, known)).toEqual(['wiener1950', 'srg-2026-q1']);
  });

  it('are no words of the language, though a key may be spelt like one', () => {
    expect(keysInText('power of the whole campus', known)).toEqual([]);
  });
});
