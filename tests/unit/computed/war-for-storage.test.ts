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
  it('went from 15 cents through 11, 3.1 and 2.3, where it has stood since', () => {
    const years = ['cents-2006', 'cents-2012', 'cents-2014', 'cents-2016', 'cents-a-month'];
    expect(years.map((name) => Math.round(10 * value(name)) / 10)).toEqual([15, 11, 3.1, 2.3, 2.3]);
  });
  it('was ten cents for the first machine by the hour', () => {
    expect(value('cents-an-hour')).toBeCloseTo(10, 9);
  });
});

describe('the price of a seat', () => {
  it('rose by 30% in two steps', () => {
    expect(value('seat-rise')).toBeCloseTo(30, 9);
  });
});

describe('the market', () => {
  it('grew eighteen-fold while AWS grew fourteen-fold', () => {
    expect(value('market-fold')).toBeCloseTo(18.428571, 6);
    expect(value('revenue-fold')).toBeCloseTo(14.461538, 6);
  });
  it('went to the three, from 50% through 60% to a peak of 67%', () => {
    expect(value('trio-2017')).toBe(50);
    expect(value('trio-2020')).toBe(60);
    expect(value('trio-2024')).toBe(67);
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
  it('kept 24 cents of a dollar in 2016 and 38 in 2026', () => {
    expect(value('margin-2016')).toBeCloseTo(23.59375, 6);
    expect(value('margin')).toBeCloseTo(37.659574, 6);
  });
  it('had a rival that lost $5.6 billion in one year', () => {
    expect(value('google-loss')).toBeCloseTo(5.607, 9);
  });
});
