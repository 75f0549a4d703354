import { describe, expect, it } from 'vitest';
import { fieldText, fieldValue } from '../../../src/figure-kit/parameters/fieldText.ts';
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
    expect(fieldValue(line, text)).toBe(value);
  });

  it('reads money in groups and a percentage as a part', () => {
    expect(fieldValue(budget, '$1,000,000')).toBe(1e6);
    expect(fieldValue(part, '7')).toBe(0.07);
  });

  it.each(['', 'much', '10²⁹'])('takes no value from "%s"', (text) => {
    expect(fieldValue(line, text)).toBeUndefined();
  });
});
