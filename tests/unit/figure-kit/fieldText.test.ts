import { describe, expect, it } from 'vitest';
import { fieldNumber, fieldText } from '../../../src/figure-kit/parameters/fieldText.ts';
import { number } from '../../../src/figure-kit/parameters/number.ts';

const line = number({ label: 'Line', from: 1e23, to: 1e27, step: 1, default: 1e25, log: true });
const budget = number({ label: 'Budget', from: 1e4, to: 1e9, step: 1, default: 1e6, log: true });
const part = number({
  label: 'Part',
  from: 0,
  to: 1,
  step: 0.01,
  default: 0.05,
  percent: true,
});

describe('the field of a number', () => {
  it('writes a power of ten as people do, and thousands in groups', () => {
    expect(fieldText(line, 1e25)).toBe('10²⁵');
    expect(fieldText(line, 3.75e24)).toBe('3.75 × 10²⁴');
    expect(fieldText(budget, 1e7)).toBe('10,000,000');
  });

  it('writes a part of one as percent, without the noise of binary fractions', () => {
    expect(fieldText(part, 0.05)).toBe('5');
    expect(fieldText(part, 0.07)).toBe('7');
    expect(fieldText(part, 0.656)).toBe('65.6');
  });

  it.each([
    ['10²⁵', 1e25],
    ['3.75 × 10²⁴', 3.75e24],
    ['3.75e24', 3.75e24],
    ['2 x 10^26', 2e26],
  ])('reads %s', (text, value) => {
    expect(fieldNumber(line, text)).toBe(value);
  });

  it('reads money in groups and a percentage as a part', () => {
    expect(fieldNumber(budget, '$1,000,000')).toBe(1e6);
    expect(fieldNumber(part, '7')).toBe(0.07);
  });

  it.each(['', 'much', '7²', '7.5.5'])('takes no number from "%s"', (text) => {
    expect(fieldNumber(line, text)).toBeUndefined();
  });

  it('takes a number with the words that stand round it', () => {
    const years = { suffix: ' years' };
    expect(fieldNumber(years, '5 years')).toBe(5);
    expect(fieldNumber({ prefix: '$', suffix: ' billion' }, '$7.5 billion')).toBe(7.5);
    expect(fieldNumber(part, '65,6 %')).toBeCloseTo(0.656, 12);
  });
});
