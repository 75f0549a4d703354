import { describe, expect, it } from 'vitest';
import { longDate } from '../../../src/layouts/longDate.ts';

describe('longDate', () => {
  it('writes a day, a month or a year, whichever is known', () => {
    expect(longDate('2025-11-03')).toBe('3 November 2025');
    expect(longDate('2026-06')).toBe('June 2026');
    expect(longDate('2026')).toBe('2026');
  });

  it('reads a Date in UTC', () => {
    expect(longDate(new Date('2026-11-23T00:00:00Z'))).toBe('23 November 2026');
  });
});
