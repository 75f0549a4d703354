import { describe, expect, test } from 'vitest';
import { hhi } from '../../../src/concentration/hhi.ts';
import { transfer } from '../../../src/concentration/transfer.ts';
import { markets } from './markets.ts';

const foundry = markets['foundry, 2025-Q2'];

describe('transfer', () => {
  test('moves points from one firm to another', () => {
    expect(transfer({ A: 60, B: 30 }, 'A', 'B', 10)).toEqual({ A: 50, B: 40 });
  });

  test('of ten points from TSMC to Samsung lowers foundry from 5,048 to 3,990', () => {
    expect(hhi(transfer(foundry, 'TSMC', 'Samsung', 10))).toBeCloseTo(3990.16, 8);
  });

  test('changes nothing when the two merely change places', () => {
    expect(hhi(transfer({ A: 60, B: 30 }, 'A', 'B', 30))).toBe(4500);
  });

  test('refuses more than the giver holds', () => {
    expect(() => transfer(foundry, 'Samsung', 'TSMC', 10)).toThrow(
      new RangeError('Cannot move 10 points from "Samsung". Give 0 to 7.3.'),
    );
  });

  test('refuses to move share in a circle', () => {
    expect(() => transfer(foundry, 'TSMC', 'TSMC', 10)).toThrow(
      new RangeError('Cannot move share from "TSMC" to itself. Name two different firms.'),
    );
  });
});
