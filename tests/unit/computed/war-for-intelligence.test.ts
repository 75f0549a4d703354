import { describe, expect, it } from 'vitest';
import { boundValue } from '../../../src/evidence/boundValue.ts';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';

const value = (name: string) =>
  Number(boundValue(theEvidence().datasets, `computed/war-for-intelligence/${name}`).value);

describe('the spending of the four', () => {
  it('was flat in 2023 and then grew two and a half times in two years', () => {
    expect(value('four-2022')).toBeCloseTo(151.33, 6);
    expect(value('four-2023')).toBeCloseTo(147.48, 6);
    expect(value('four-2024')).toBeCloseTo(228.34, 6);
    expect(value('four-2025')).toBeCloseTo(376.06, 6);
    expect(value('times-2023')).toBeCloseTo(2.549905, 6);
  });
  it('is sixteen times that of 2015, in cash', () => {
    expect(value('times-2015')).toBeCloseTo(16.350435, 6);
  });
  it('passed a straight line by far and a steady growth by little', () => {
    expect(value('straight-line')).toBeCloseTo(206.328571, 6);
    expect(value('steady-growth')).toBeCloseTo(339.297745, 6);
  });
});

describe('who can afford it', () => {
  it('took two thirds of the cash of 2025, half at Microsoft and nearly all at Amazon', () => {
    expect(value('share-of-cash')).toBeCloseTo(64.779853, 5);
    expect(value('share-of-cash-amazon')).toBeCloseTo(94.494624, 6);
    expect(value('share-of-cash-microsoft')).toBeCloseTo(51.772475, 6);
  });
  it('is guided in 2026 to more than all the cash of 2025', () => {
    expect(value('guidance-over-cash')).toBeCloseTo(124.888031, 5);
  });
  it('left Oracle 23.7 billion dollars short', () => {
    expect(value('oracle-free-cash')).toBeCloseTo(-23.7, 9);
  });
  it('takes three quarters of what AWS sells', () => {
    expect(value('aws-reinvested')).toBeCloseTo(74.98057, 5);
  });
});

describe('what has been sold ahead', () => {
  it('is nearly four years of what AWS builds', () => {
    expect(value('aws-backlog-in-years')).toBeCloseTo(3.772021, 6);
  });
});

describe('public money beside it', () => {
  it('is 49 minutes for the US operations centre', () => {
    expect(value('centre-in-minutes')).toBeCloseTo(48.917726, 5);
  });
  it('is a quarter of a year for what was found in China since 2021', () => {
    expect(value('china-share')).toBeCloseTo(26.591501, 5);
  });
});

describe('the runs', () => {
  it('rose 437-fold between two records, from Jurassic-1 to GPT-4.5', () => {
    expect(value('record-rise')).toBeCloseTo(437.44592, 4);
  });
  it('are the small part: the cluster of Grok 3 cost twenty times its final run', () => {
    expect(value('cluster-over-run')).toBeCloseTo(20.409896, 5);
  });
  it('leave OpenAI’s computing of 2024 mostly research', () => {
    expect(value('laboratory-share')).toBeCloseTo(71.428571, 6);
  });
  it('were followed with a hundredth of the compute', () => {
    expect(value('follower-compute')).toBeCloseTo(0.868421, 6);
  });
});
