import { describe, expect, it } from 'vitest';
import { formatValue } from '../../../src/evidence/formatValue.ts';

describe('formatValue', () => {
  it.each([
    [38, 'USD billion', '$38 billion'],
    [0.35, 'USD billion', '$350 million'],
    [1.2, 'USD', '$1.20'],
    [11.9, 'USD billion', '$11.9 billion'],
    [1250, 'USD billion', '$1.25 trillion'],
    [143000000, 'USD', '$143 million'],
    [43000, 'USD', '$43,000'],
    [2.35, 'USD/GPU-hour', '$2.35 a GPU-hour'],
    [0.1, 'USD/instance-hour', '$0.10 an instance-hour'],
    [1_571_000_000_000, 'parameters', '1.571 trillion parameters'],
    [28, 'percent', '28%'],
    [1, 'years', '1 year'],
    [7, 'years', '7 years'],
    [590, 'MW', '590 MW'],
    [5e26, 'FLOP', '5 × 10²⁶ FLOP'],
    [1e25, 'FLOP', '10²⁵ FLOP'],
    [510359, 'H100-equivalents', '510,359 H100-equivalents'],
    [-3, 'percent', '−3%'],
    [5048, '1', '5,048'],
  ])('writes %d in %s as %s', (value, unit, text) => {
    expect(formatValue(value, unit)).toBe(text);
  });

  it('keeps as many digits as are known', () => {
    expect(formatValue(510359, 'H100-equivalents', { digits: 2 })).toBe('510,000 H100-equivalents');
    expect(formatValue(5.428571, 'USD billion', { digits: 2 })).toBe('$5.4 billion');
    expect(formatValue(3.0985, 'USD/GPU-hour', { digits: 3 })).toBe('$3.10 a GPU-hour');
  });

  it('leaves currency and unit away when asked', () => {
    expect(formatValue(28, 'percent', { plain: true })).toBe('28');
  });
});
