import { describe, expect, it } from 'vitest';
import { boundValue } from '../../../src/evidence/boundValue.ts';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';

const value = (name: string) =>
  Number(boundValue(theEvidence().datasets, `computed/war-for-storage/${name}`).value);

describe('the price of a gigabyte', () => {
  it('fell by 85% in ten years, most of it in two of them', () => {
    expect(value('price-cut')).toBeCloseTo(84.666667, 6);
    expect(value('cut-of-2014')).toBeCloseTo(71.818182, 6);
  });
  it('has stood at 2.3 cents since', () => {
    expect(value('cents-a-month')).toBeCloseTo(2.3, 9);
  });
});

describe('the market', () => {
  it('grew eighteen-fold while AWS grew fourteen-fold', () => {
    expect(value('market-fold')).toBeCloseTo(18.428571, 6);
    expect(value('revenue-fold')).toBeCloseTo(14.461538, 6);
  });
  it('went to the three, from 50% through 60% and a peak of 67% to 63%', () => {
    expect(value('trio-2017')).toBe(50);
    expect(value('trio-2020')).toBe(60);
    expect(value('trio-2024')).toBe(67);
    expect(value('trio-2026')).toBe(63);
  });
  it('left the others a smaller part of more money', () => {
    expect(value('others-2017')).toBeCloseTo(5.5, 9);
    expect(value('others-2026')).toBeCloseTo(47.73, 9);
  });
});

describe('the narrow market of rented servers', () => {
  it('gave the three 66.6% in 2020', () => {
    expect(value('iaas-trio-2020')).toBeCloseTo(66.6, 9);
  });
  it('has the same index in 2020 and 2023', () => {
    expect(value('iaas-index-2020')).toBeCloseTo(2197.83, 6);
    expect(value('iaas-index-2023')).toBeCloseTo(2198.14, 6);
  });
});

describe('the leader', () => {
  it('kept 38 cents of a dollar', () => {
    expect(value('margin')).toBeCloseTo(37.659574, 6);
  });
});
