import { describe, expect, it } from 'vitest';
import { byLetter } from '../../../../src/components/sources/byLetter.ts';

describe('a list by letters', () => {
  it('is sorted as English does, past accents and quotation marks, with figures first', () => {
    const names = ['Ørsted', 'Zuse', '36Kr', '“As We May Think”', 'École', 'Amdahl'];
    expect(byLetter(names, (name) => name)).toEqual([
      { letter: '0–9', id: 'letter-0-9', items: ['36Kr'] },
      { letter: 'A', id: 'letter-a', items: ['Amdahl', '“As We May Think”'] },
      { letter: 'E', id: 'letter-e', items: ['École'] },
      { letter: 'O', id: 'letter-o', items: ['Ørsted'] },
      { letter: 'Z', id: 'letter-z', items: ['Zuse'] },
    ]);
  });
});
