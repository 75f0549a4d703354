import { describe, expect, it } from 'vitest';
import { boundValue } from '../../../src/evidence/boundValue.ts';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';

const value = (name: string) =>
  Number(boundValue(theEvidence().datasets, `computed/war-for-intelligence/${name}`).value);

describe('the spending of the four', () => {
  it('was flat in 2023 and 376 billion dollars in 2025', () => {
    expect(value('four-2022')).toBeCloseTo(151.33, 6);
    expect(value('four-2023')).toBeCloseTo(147.48, 6);
    expect(value('before-the-fall')).toBeCloseTo(228.34, 6);
    expect(value('after-the-fall')).toBeCloseTo(376.06, 6);
  });
  it('rose by two thirds in the year that began with the fall of Nvidia’s shares', () => {
    expect(value('rise-after-the-fall')).toBeCloseTo(64.692999, 5);
  });
});

describe('of each dollar of cash that operations brought in', () => {
  it('the four together spent 65 cents: half at Microsoft and nearly all at Amazon', () => {
    expect(value('cents-four')).toBeCloseTo(64.779853, 5);
    expect(value('cents-microsoft')).toBeCloseTo(51.772475, 6);
    expect(value('cents-alphabet')).toBeCloseTo(55.521826, 6);
    expect(value('cents-meta')).toBeCloseTo(60.181347, 6);
    expect(value('cents-amazon')).toBeCloseTo(94.494624, 6);
  });
  it('Oracle spent more than there was', () => {
    expect(value('cents-oracle')).toBeCloseTo(174.0625, 9);
  });
  it('Oracle was 23.7 billion dollars short', () => {
    expect(value('oracle-short')).toBeCloseTo(23.7, 9);
  });
  it('AWS put three quarters of its revenue into plant', () => {
    expect(value('aws-reinvested')).toBeCloseTo(74.98057, 5);
  });
  it('the four are guided in 2026 to more than all the cash of 2025', () => {
    expect(value('guidance-over-cash')).toBeCloseTo(124.888031, 5);
  });
});

describe('what the market was asked for', () => {
  it('is 4.3 times as much debt as in an average year', () => {
    expect(value('debt-times')).toBeCloseTo(4.321429, 6);
  });
  it('drew five dollars of orders for each dollar of Oracle’s bonds', () => {
    expect(value('orders-times')).toBeCloseTo(5.04, 9);
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
  it('rose 437-fold in 43 months, from Jurassic-1 to GPT-4.5', () => {
    expect(value('record-rise')).toBeCloseTo(437.44592, 4);
    expect(value('record-months')).toBeCloseTo(42.579055, 5);
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
