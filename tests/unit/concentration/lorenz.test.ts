import { describe, expect, test } from 'vitest';
import { lorenz } from '../../../src/concentration/lorenz.ts';
import { markets } from './markets.ts';

describe('lorenz', () => {
  test('follows a worked exercise on five fifths of households', () => {
    // https://wizedu.com/questions/80265/the-following-table-shows-income-distribution
    const fifths = { lowest: 8.1, second: 11.5, middle: 20, fourth: 22.8, highest: 37.6 };
    const curve = lorenz(fifths, 5);
    expect(curve.map(({ owners }) => owners)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    [0, 0.081, 0.196, 0.396, 0.624, 1].forEach((held, i) => {
      expect(curve[i]?.held).toBeCloseTo(held, 10);
    });
  });

  test('is the diagonal when all hold the same', () => {
    expect(lorenz({ A: 25, B: 25, C: 25, D: 25 }, 4)).toEqual([
      { owners: 0, held: 0 },
      { owners: 0.25, held: 0.25 },
      { owners: 0.5, held: 0.5 },
      { owners: 0.75, held: 0.75 },
      { owners: 1, held: 1 },
    ]);
  });

  test('lies on the floor until the only holder arrives', () => {
    expect(lorenz({ A: 100 }, 4)).toEqual([
      { owners: 0, held: 0 },
      { owners: 0.25, held: 0 },
      { owners: 0.5, held: 0 },
      { owners: 0.75, held: 0 },
      { owners: 1, held: 1 },
    ]);
  });

  test('measures against what the counted owners hold when the remainder is left out', () => {
    const curve = lorenz(markets['cloud services, 2026-Q1'], 3);
    expect(curve[1]?.held).toBeCloseTo(14 / 63, 10);
    expect(curve[2]?.held).toBeCloseTo(35 / 63, 10);
    expect(curve[3]).toEqual({ owners: 1, held: 1 });
  });
});
