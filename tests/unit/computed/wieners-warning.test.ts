import { describe, expect, it } from 'vitest';
import { boundValue } from '../../../src/evidence/boundValue.ts';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';

const value = (name: string) =>
  Number(boundValue(theEvidence().datasets, `computed/wieners-warning/${name}`).value);

describe('the dates', () => {
  it('lie sixty-six years apart to the day', () => {
    expect(value('years-between')).toBe(66);
  });
  it('put 117 days between Anthropic’s stop of xAI and its lease of Colossus', () => {
    expect(value('days-turned')).toBe(117);
  });
});

describe('the texts we read', () => {
  it('describe the exit of two large leases', () => {
    expect(value('leases-read')).toBe(2);
  });
});

describe('the campuses', () => {
  it('are 34', () => {
    expect(value('campuses')).toBe(34);
  });
  it('hold 7.7 million H100-equivalents', () => {
    expect(value('campus-capacity')).toBeCloseTo(7_715_052.8, 1);
  });
  it('are surely let to one laboratory for 19%, and for 29% with likely and guessed tenants', () => {
    expect(value('surely-let')).toBeCloseTo(19.097355, 6);
    expect(value('let-with-guesses')).toBeCloseTo(28.722227, 6);
  });
  it('are shared for 24% and used by their owners for 31%', () => {
    expect(value('shared')).toBeCloseTo(23.539287, 6);
    expect(value('own-use')).toBeCloseTo(31.251164, 6);
  });
  it('have no named user for 16%', () => {
    expect(value('no-user-named')).toBeCloseTo(16.074696, 6);
  });
  it('name Anthropic on 26%, all of it other firms’ land', () => {
    expect(value('anthropic-named')).toBeCloseTo(25.617821, 6);
  });
  it('leave out of the five parts only the site that Microsoft rents, under 1%', () => {
    const parts = ['let-with-guesses', 'shared', 'own-use', 'no-user-named'];
    expect(100 - parts.reduce((sum, name) => sum + value(name), 0)).toBeCloseTo(0.412627, 4);
  });
});
