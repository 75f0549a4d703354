import { describe, expect, it } from 'vitest';
import { boundValue } from '../../../src/evidence/boundValue.ts';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';

const value = (name: string) =>
  Number(boundValue(theEvidence().datasets, `computed/lines-in-the-sand/${name}`).value);

describe('the European line', () => {
  it('catches three developers, then ten, then twelve, then thirteen', () => {
    expect(value('over-europe-2023')).toBe(3);
    expect(value('over-europe-2024')).toBe(10);
    expect(value('over-europe-2025')).toBe(12);
    expect(value('over-europe-2026')).toBe(13);
  });
  it('catches eleven when speculative estimates are left out', () => {
    expect(value('over-europe-firm')).toBe(11);
  });
  it('lies almost three times as high as DeepSeek-R1', () => {
    expect(value('r1-of-europe')).toBeCloseTo(35, 9);
  });
  it('would ask of a model three years later what 4.4e23 FLOP buys', () => {
    expect(value('three-years-on') / 1e23).toBeCloseTo(4.419417, 6);
  });
});

describe('the other lines', () => {
  it('have three models of two developers over 1e26', () => {
    expect(value('models-over-california')).toBe(3);
    expect(value('developers-over-california')).toBe(2);
  });
  it('catch 23 by July 2026, drawn under the fifth of the end of 2023, and 33 at the height of a treaty draft', () => {
    expect(value('over-the-fifth')).toBe(23);
    expect(value('over-treaty')).toBe(33);
  });
  it('leave 438 of 905 models since 2010 in the dark, and 65 of the 103 of 2025', () => {
    expect([value('dark-models'), value('known-models')]).toEqual([438, 905]);
    expect([value('dark-2025'), value('models-2025')]).toEqual([65, 103]);
    expect(value('dark-since-november')).toBe(53);
  });
  it('hold five for 54, 445 and 493 days', () => {
    expect(['sixth-after', 'longest-modern', 'longest-ever'].map(value)).toEqual([54, 445, 493]);
  });
  it('were crossed by Grok 3, 28 days after the first of them was revoked', () => {
    expect(value('after-revocation')).toBe(28);
  });
  it('have been drawn for 32 years', () => {
    expect(value('years-of-lines')).toBeCloseTo(31.9, 1);
  });
  it('rose 7.7-fold for supercomputers in 1994', () => {
    expect(value('mtops-fold')).toBeCloseTo(7.692308, 6);
  });
  it('stand 4.4 times as high for chips to China in 2026 as in 2022, with another meaning', () => {
    expect(value('china-fold')).toBe(4.375);
  });
});
