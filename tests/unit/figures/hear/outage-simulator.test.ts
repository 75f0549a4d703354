import { describe, expect, it } from 'vitest';
import { heardOf } from './heardOf.ts';

const hear = (state = {}) => heardOf('outage-simulator', state);

describe('the bars', () => {
  it('are heard from one supplier to eight, with the part they share', () => {
    const { lines } = hear();
    expect(lines.map(({ name }) => name)).toEqual(['All chances', 'By the step they share']);
    expect(lines[0]?.points).toHaveLength(8);
    expect(lines[0]?.points[0]?.y).toBeCloseTo(6.9, 10);
    expect(lines[0]?.points[0]?.label).toBe(
      'one supplier: 6.90% a year, 2.00% by the step they share, simulation',
    );
    expect(lines[1]?.points.map(({ y }) => y)).toEqual([2, 2, 2, 2, 2, 2, 2, 2]);
  });

  it('fall to almost nothing where no step is shared', () => {
    const { lines } = hear({ z: 0 });
    expect(lines[0]?.points[0]?.y).toBeCloseTo(5, 10);
    expect(lines[0]?.points.at(-1)?.y).toBeCloseTo(0, 8);
  });
});
