import { describe, expect, it } from 'vitest';
import { heardOf } from './heardOf.ts';

const hear = (state = {}) => heardOf('open-lag', state);

describe('the lags', () => {
  it('are heard in months, a range by its least', () => {
    const { kind, lines } = hear();
    expect(kind).toBe('bar');
    expect(lines[0]?.points).toEqual([
      {
        x: 0,
        y: 3,
        label: 'One index, 2023 to October 2025: open models 3 months behind, grade high',
      },
      {
        x: 1,
        y: 4,
        label: 'One index, January to May 2026: open models 4 months behind, grade high',
      },
    ]);
  });

  it('are records of both sides by training compute', () => {
    const { y, lines } = hear({ ruler: 'compute' });
    expect(y.log).toBe(true);
    expect(lines.map(({ name, points }) => [name, points.at(-1)?.y])).toEqual([
      ['Closed records', 5e26],
      ['Open records', 3.8e25],
      ['Open runs below the record', 1.845e24],
    ]);
  });

  it('leave nothing to hear by price, which is one number', () => {
    expect(hear({ ruler: 'price' }).lines).toEqual([]);
  });
});
