import { describe, expect, test } from 'vitest';
import { enter } from '../../../src/concentration/enter.ts';
import { hhi } from '../../../src/concentration/hhi.ts';
import { markets } from './markets.ts';

const owners = markets['compute ownership, 2025-Q4'];

describe('enter', () => {
  test('shrinks every share to make room: adding a quarter to 75 and 25 leaves 60, 20 and 20', () => {
    expect(enter({ A: 75, B: 25 }, 'C', 25)).toEqual({ A: 60, B: 20, C: 20 });
  });

  test('of a public owner of five per cent lowers ownership from 1,251 to 1,158', () => {
    expect(hhi(enter(owners, 'Public', 5))).toBeCloseTo(1157.56698, 6);
  });

  test('can raise concentration once the newcomer is a giant', () => {
    expect(hhi(enter({ A: 50, B: 50 }, 'C', 50))).toBeCloseTo(3333.333333, 6);
    expect(hhi(enter({ A: 50, B: 50 }, 'C', 300))).toBe(5937.5);
  });

  test('refuses a newcomer who is there already', () => {
    expect(() => enter(owners, 'xAI', 5)).toThrow(
      new RangeError('"xAI" is already in this market. Give the newcomer a new name.'),
    );
  });

  test('refuses to add nothing', () => {
    expect(() => enter(owners, 'Public', 0)).toThrow(
      new RangeError('"Public" cannot add 0%. Give a percentage above 0.'),
    );
  });
});
