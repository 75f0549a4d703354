import { describe, expect, it } from 'vitest';
import { countableWords, frameWords } from '../../../src/evidence/frame.ts';

const frame = { in: 'Every quarter.', out: 'Years.', until: '2026-10' };

describe('what may be counted, in words', () => {
  it('says that rows may be counted, must not be, or within what', () => {
    expect(countableWords({ ...frame, countable: true })).toBe('Rows may be counted');
    expect(countableWords({ ...frame, countable: false })).toBe('Rows must not be counted');
    expect(countableWords({ ...frame, countable: { within: 'the register' } })).toBe(
      'Rows may be counted only within the register',
    );
  });

  it('is one paragraph, with the reason where there is one', () => {
    expect(frameWords({ ...frame, countable: true })).toBe(
      'In: Every quarter. Out: Years. Rows may be counted.',
    );
    expect(frameWords({ ...frame, countable: false, why: 'They overlap.' })).toBe(
      'In: Every quarter. Out: Years. Rows must not be counted. They overlap.',
    );
  });
});
