import { describe, expect, test } from 'vitest';
import { hhi } from '../../../src/concentration/hhi.ts';
import { remainder } from '../../../src/concentration/remainder.ts';
import { unname } from '../../../src/concentration/unname.ts';
import { markets } from './markets.ts';

const owners = markets['compute ownership, 2025-Q4'];

describe('unname', () => {
  test('returns China’s buyers to the remainder, which lowers ownership from 1,251 to 1,218', () => {
    const firms = unname(owners, 'China');
    expect(remainder(firms)).toBeCloseTo(22.463, 10);
    expect(hhi(firms)).toBeCloseTo(1218.235547, 6);
  });

  test('leaves every other share as it was', () => {
    expect(unname({ A: 50, B: 30, C: 10 }, 'C')).toEqual({ A: 50, B: 30 });
  });

  test('refuses a row that is not there', () => {
    expect(() => unname({ A: 50, B: 30 }, 'Others')).toThrow(
      new RangeError('"Others" is not named in this market. Choose from: A, B.'),
    );
  });
});
