import { describe, expect, it } from 'vitest';
import { boundValue } from '../../../src/evidence/boundValue.ts';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';

const value = (name: string) =>
  Number(boundValue(theEvidence().datasets, `computed/outside-the-walls/${name}`).value);

describe('the wall', () => {
  it('is 900 to 1 between Google and the machine in Bristol', () => {
    expect(value('google-to-isambard')).toBeCloseTo(899.515419, 6);
  });
});

describe('by training compute', () => {
  it('the largest open run since 2025 is a quarter of that of July 2024', () => {
    expect(value('largest-since')).toBeCloseTo(25.531579, 6);
    expect(value('llama-units')).toBeCloseTo(38, 9);
    expect(value('v4-units')).toBeCloseTo(9.702, 9);
    expect(value('olmo-units')).toBeCloseTo(1.1, 9);
  });
  it('a non-profit reached 3% of it and two Swiss universities 17%', () => {
    expect(value('olmo-share')).toBeCloseTo(2.894737, 6);
    expect(value('apertus-share')).toBeCloseTo(16.578947, 6);
  });
});

describe('public money at the pace of Amazon’s first quarter of 2026', () => {
  it('is 15 hours for the machine in Bristol', () => {
    expect(value('isambard-in-hours')).toBeCloseTo(14.773032, 6);
  });
  it('is 3 days for Britain, 23 for Europe and 103 minutes for the American centre', () => {
    expect(value('britain-in-days')).toBeCloseTo(2.735747, 6);
    expect(value('britain-in-hours')).toBeCloseTo(65.657919, 5);
    expect(value('europe-in-days')).toBeCloseTo(23.41629, 6);
    expect(value('europe-in-hours')).toBeCloseTo(561.99095, 4);
    expect(value('america-in-minutes')).toBeCloseTo(102.624434, 6);
  });
});

describe('the Indian pool', () => {
  it('gave one firm as many GPUs as 24% of those installed', () => {
    expect(value('one-firm-in-india')).toBeCloseTo(23.575458, 6);
  });
});

describe('the pooled model of 2022', () => {
  it('had 176 billion parameters', () => {
    expect(value('bloom-parameters')).toBeCloseTo(176.3, 9);
  });
});

describe('the notable models', () => {
  it('had a university in them for 40% in 2023 and 7% in 2025', () => {
    expect(value('with-universities-2023')).toBeCloseTo(40.336134, 6);
    expect(value('with-universities-2025')).toBeCloseTo(6.796117, 6);
  });
});
