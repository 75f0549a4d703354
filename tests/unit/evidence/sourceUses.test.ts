import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../src/evidence/readEvidence.ts';
import { sourceUses } from '../../../src/evidence/sourceUses.ts';

describe('what a source is used for', () => {
  it('is told by dataset, with the best grade among the rows, and by term', () => {
    const uses = sourceUses(readEvidence('tests/broken/_right'));
    expect([...uses]).toEqual([
      [
        'srg-2026-q1',
        {
          rows: new Map([['shares', { count: 2, best: 'high' }]]),
          terms: ['hyperscaler'],
          claims: [],
        },
      ],
    ]);
  });
});
