import { describe, expect, it } from 'vitest';
import { typedNumber } from '../../../src/figure-kit/parameters/typedNumber.ts';

describe('a typed number', () => {
  it.each([
    ['7.5', 7.5],
    ['7,5', 7.5],
    ['0,125', 0.125],
    [',5', 0.5],
    ['.5', 0.5],
    ['1,000', 1000],
    ['1,000,000.5', 1_000_000.5],
    ['1 000 000', 1_000_000],
    ['1\u202f000,5', 1000.5],
    ['−3', -3],
    [' 42 ', 42],
    ['2e9', 2e9],
    ['3.75 × 10²⁴', 3.75e24],
    ['2 x 10^26', 2e26],
    ['10²⁵', 1e25],
  ])('"%s" is %d', (text, value) => {
    expect(typedNumber(text)).toBe(value);
  });

  it.each([
    '',
    ' ',
    'many',
    '7.5.5',
    '7,5,5',
    '1.000,5',
    '1 2',
    '0x10',
    'Infinity',
    'NaN',
    '1e',
    '--1',
    '٣',
    '1,00,000',
  ])('"%s" is none', (text) => {
    expect(typedNumber(text)).toBeUndefined();
  });
});
