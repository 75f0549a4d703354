import { describe, expect, test } from 'vitest';
import { guidelineLabel } from '../../../src/concentration/guidelineLabel.ts';
import { hhi } from '../../../src/concentration/hhi.ts';
import { markets } from './markets.ts';

describe('guidelineLabel', () => {
  test('gives cloud infrastructure in 2023 two names, by the year of the text', () => {
    const iaas = hhi(markets['cloud IaaS, 2023']); // 2,198
    expect(guidelineLabel(iaas, 'us-2010')).toBe('moderately concentrated');
    expect(guidelineLabel(iaas, 'us-2023')).toBe('highly concentrated');
  });

  test('calls compute ownership moderately concentrated by the 2023 text, unconcentrated by 2010’s', () => {
    const ownership = hhi(markets['compute ownership, 2025-Q4']); // 1,251
    expect(guidelineLabel(ownership, 'us-2010')).toBe('unconcentrated');
    expect(guidelineLabel(ownership, 'us-2023')).toBe('moderately concentrated');
  });

  test.each([
    ['us-2010', 1499.9, 'unconcentrated'],
    ['us-2010', 1500, 'moderately concentrated'],
    ['us-2010', 2500, 'moderately concentrated'],
    ['us-2010', 2500.1, 'highly concentrated'],
    ['us-2023', 999.9, 'unconcentrated'],
    ['us-2023', 1000, 'moderately concentrated'],
    ['us-2023', 1800, 'moderately concentrated'],
    ['us-2023', 1800.1, 'highly concentrated'],
  ] as const)('by %s, %d is %s: a line belongs to the middle band', (guideline, points, label) => {
    expect(guidelineLabel(points, guideline)).toBe(label);
  });

  test('refuses what is not an index', () => {
    expect(() => guidelineLabel(Number.NaN, 'us-2023')).toThrow(
      new RangeError('An HHI of NaN has no label. Give points from 0 to 10,000.'),
    );
  });
});
