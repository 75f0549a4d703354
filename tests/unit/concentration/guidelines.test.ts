import { describe, expect, test } from 'vitest';
import { eu2004 } from '../../../src/concentration/eu2004.ts';
import type { Merger } from '../../../src/concentration/Merger.ts';
import { us2010 } from '../../../src/concentration/us2010.ts';
import { us2023 } from '../../../src/concentration/us2023.ts';

/** A merger by its level, change and combined share, to stand exactly on each line. */
const merger = (after: number, change: number, combinedShare = 20): Merger => ({
  before: after - change,
  after,
  change,
  combinedShare,
});

describe('us2023', () => {
  test.each([
    [1800, 500, 20, []],
    [1800.1, 100, 20, []],
    [1800.1, 100.1, 20, ['concentration']],
    [1200, 500, 30, []],
    [1200, 100, 30.1, []],
    [1200, 100.1, 30.1, ['share']],
    [2000, 101, 31, ['concentration', 'share']],
  ] as const)('after %d, change %d, share %d: presumed on %o', (after, change, share, grounds) => {
    expect(us2023(merger(after, change, share))).toEqual({
      label: grounds.length > 0 ? 'presumed illegal' : 'not presumed illegal',
      grounds,
    });
  });
});

describe('us2010', () => {
  test.each([
    [1499, 500, 'ordinarily no further analysis'],
    [1500, 100, 'ordinarily no further analysis'],
    [1500, 100.1, 'often warrants scrutiny'],
    [2500, 400, 'often warrants scrutiny'],
    [2500.1, 99.9, 'ordinarily no further analysis'],
    [2500.1, 100, 'often warrants scrutiny'],
    [2500.1, 200, 'often warrants scrutiny'],
    [2500.1, 200.1, 'presumed likely to enhance market power'],
  ] as const)('after %d, change %d: %s', (after, change, label) => {
    expect(us2010(merger(after, change)).label).toBe(label);
  });

  test('rests its presumption on concentration alone, and presumes nothing short of it', () => {
    expect(us2010(merger(2600, 250)).grounds).toEqual(['concentration']);
    expect(us2010(merger(2600, 150)).grounds).toEqual([]);
  });
});

describe('eu2004', () => {
  test.each([
    [999, 400, 'concerns unlikely'],
    [1000, 249, 'concerns unlikely'],
    [1000, 250, 'concerns not ruled out'],
    [2000, 249, 'concerns unlikely'],
    [2000.1, 150, 'concerns not ruled out'],
    [2000.1, 149, 'concerns unlikely'],
  ] as const)('after %d, change %d: %s', (after, change, label) => {
    expect(eu2004(merger(after, change))).toEqual({ label, grounds: [] });
  });
});
