import { describe, expect, it } from 'vitest';
import { heardOf } from './heardOf.ts';

const hear = (state = {}) => heardOf('training-compute', state);

describe('the runs', () => {
  it('are heard as records, then one and all, in multiples', () => {
    const { y, lines } = hear();
    expect(y).toEqual({ name: 'Computing of the training run, FLOP', log: true });
    expect(lines.map(({ name }) => name)).toEqual(['Records', 'All runs with an estimate']);
    expect(lines[0]?.points[0]).toEqual({
      x: 2013.0411,
      y: 2.613e18,
      label:
        'DistBelief NNLM, Google, 16 January 2013: 2.6 × 10¹⁸ FLOP, record, industry, United States, grade medium',
    });
    expect(lines[0]?.points.at(-1)?.y).toBe(5e26);
  });

  it('are those of the years looked at', () => {
    const { lines } = hear({ from: 1950, to: 1960 });
    expect(lines.map(({ points }) => points.length)).toEqual([4, 6]);
    expect(lines[0]?.points[0]?.y).toBe(40);
  });
});
