import { describe, expect, test } from 'vitest';
import { hhi } from '../../../src/concentration/hhi.ts';
import { merge } from '../../../src/concentration/merge.ts';
import { mergerTest } from '../../../src/concentration/mergerTest.ts';
import { markets } from './markets.ts';

const owners = markets['compute ownership, 2025-Q4'];

describe('mergerTest', () => {
  test('follows a lecturer’s market of nine firms, before and after two mergers', () => {
    // https://industrialorganization.blogspot.com: 1,540; the two smallest 1,580; the two largest 2,540.
    const nine = { A: 25, B: 20, C: 15, D: 10, E: 8, F: 7, G: 6, H: 5, I: 4 };
    expect(mergerTest(nine, ['H', 'I'], 'us-2023')).toEqual({
      before: 1540,
      after: 1580,
      change: 40,
      combinedShare: 9,
      label: 'not presumed illegal',
      grounds: [],
    });
    expect(mergerTest(nine, ['A', 'B'], 'us-2023')).toEqual({
      before: 1540,
      after: 2540,
      change: 1000,
      combinedShare: 45,
      label: 'presumed illegal',
      grounds: ['concentration', 'share'],
    });
  });

  test('finds the change by 2ab that merging and measuring again would find', () => {
    const { after } = mergerTest(owners, ['Google', 'Oracle'], 'us-2023');
    expect(after).toBeCloseTo(hhi(merge(owners, ['Google', 'Oracle'])), 8);
  });

  test.each([
    [
      ['Google', 'Microsoft'],
      { change: 827.6052, after: 2078.822796, combinedShare: 41.35 },
      { label: 'presumed illegal', grounds: ['concentration', 'share'] },
    ],
    [
      ['Microsoft', 'Amazon'],
      { change: 413.2932, after: 1664.510796, combinedShare: 29.15 },
      { label: 'not presumed illegal', grounds: [] },
    ],
    [
      ['Google', 'Oracle'],
      { change: 277.18438, after: 1528.401976, combinedShare: 30.057 },
      { label: 'presumed illegal', grounds: ['share'] },
    ],
  ] as const)('of the owners %o: %o, by the 2023 text %o', (pair, numbers, reading) => {
    const merger = mergerTest(owners, pair, 'us-2023');
    expect(merger.before).toBeCloseTo(1251.217596, 6);
    expect(merger.change).toBeCloseTo(numbers.change, 6);
    expect(merger.after).toBeCloseTo(numbers.after, 6);
    expect(merger.combinedShare).toBeCloseTo(numbers.combinedShare, 10);
    expect(merger).toMatchObject(reading);
  });

  test('reads the same merger three ways by three texts', () => {
    const pair = ['Microsoft', 'Google'] as const;
    const iaas = markets['cloud IaaS, 2023']; // change 377, after 2,575
    expect(mergerTest(iaas, pair, 'us-2010').label).toBe('presumed likely to enhance market power');
    expect(mergerTest(iaas, pair, 'us-2023').label).toBe('presumed illegal');
    expect(mergerTest(iaas, pair, 'eu-2004').label).toBe('concerns not ruled out');
  });

  test('refuses a firm that would merge with itself', () => {
    expect(() => mergerTest(owners, ['Meta', 'Meta'], 'us-2023')).toThrow(
      new RangeError('"Meta" cannot merge with itself. Name two different firms.'),
    );
  });

  test('refuses a merger with the remainder', () => {
    expect(() =>
      mergerTest(markets['cloud services, 2026-Q1'], ['Google', 'Others'], 'us-2023'),
    ).toThrow(
      new RangeError(
        '"Others" is not named in this market. Choose from: Amazon, Microsoft, Google.',
      ),
    );
  });

  test.each([
    [{ A: 60, B: 40.5 }, 5240.25],
    [{ A: 50.5, B: 50.5 }, 5100.5],
    [{ A: 99.5, B: 1.2 }, 9901.69],
    [{ A: 100, B: 1 }, 10_000],
    [{ A: 98, B: 2, C: 1, D: 0.5 }, 9609.25],
  ])('makes of %o no more than one firm that has it all', (shares, before) => {
    const merger = mergerTest(shares, ['A', 'B'], 'us-2023');
    expect(merger.before).toBeCloseTo(before, 8);
    expect(merger.after).toBeCloseTo(10_000, 8);
    expect(merger.change).toBeCloseTo(10_000 - before, 8);
    expect(merger.combinedShare).toBe(100);
    const one = merge(shares, ['A', 'B']);
    expect(one['A + B']).toBe(100);
    expect(hhi(one)).toBe(10_000);
  });
});
