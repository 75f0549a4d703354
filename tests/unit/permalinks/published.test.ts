import { describe, expect, it } from 'vitest';
import { published } from '../../../src/permalinks/published.ts';

describe('an address given to others', () => {
  it('is one the lock holds', () => {
    expect(published('/essays/the-lease/').first).toBe('2026-11-23');
    expect(published('/figures/deal-web/?follow=nvidia').first).toBe('2026-11-23');
  });

  it('is refused when the lock does not know it, with the nearest it knows', () => {
    expect(() => published('/essays/the-leash/')).toThrow(
      'content/permalinks.json:1:1  permalink-unknown  /essays/the-leash/ is not in the lock → did you mean /essays/the-lease/?',
    );
    expect(() => published('/essays/the-lease/#main')).toThrow('/essays/the-lease/#main is not');
  });
});
