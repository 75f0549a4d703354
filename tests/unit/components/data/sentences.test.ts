import { describe, expect, it } from 'vitest';
import { sentences } from '../../../../src/components/data/sentences.ts';

describe('sentences', () => {
  it('end where a capital letter or a digit follows, not at a decimal point or within a name', () => {
    expect(
      sentences('Amazon’s 2025 is 134.7, not 131.8. Never mix. 2026 is part of a year.'),
    ).toEqual(['Amazon’s 2025 is 134.7, not 131.8.', 'Never mix.', '2026 is part of a year.']);
  });
});
