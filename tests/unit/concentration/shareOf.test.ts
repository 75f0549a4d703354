import { describe, expect, test } from 'vitest';
import { shareOf } from '../../../src/concentration/shareOf.ts';
import { markets } from './markets.ts';

const clouds = markets['cloud services, 2026-Q1'];

describe('shareOf', () => {
  test('gives the share of a named firm', () => {
    expect(shareOf(clouds, 'Microsoft')).toBe(21);
  });

  test('refuses a firm the table does not name, and says which it does', () => {
    expect(() => shareOf(clouds, 'Oracle')).toThrow(
      new RangeError(
        '"Oracle" is not named in this market. Choose from: Amazon, Microsoft, Google.',
      ),
    );
  });

  test('is not fooled by names that every object answers to', () => {
    expect(() => shareOf(clouds, 'constructor')).toThrow(RangeError);
  });
});
