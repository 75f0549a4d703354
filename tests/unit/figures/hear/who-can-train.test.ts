import { describe, expect, it } from 'vitest';
import { heardOf } from './heardOf.ts';

const hear = (state = {}) => heardOf('who-can-train', state);

describe('the costed runs', () => {
  it('are heard by date, then those within the budget', () => {
    const { y, lines } = hear();
    expect(y).toEqual({ name: 'Cost of the run, US dollars of 2023', log: true });
    expect(lines.map(({ name, points }) => [name, points.length])).toEqual([
      ['All costed runs', 57],
      ['Within the budget', 29],
    ]);
    expect(lines[1]?.points.at(-1)).toEqual({
      x: 2023.3507,
      y: 212218,
      label:
        'StarCoder, Hugging Face and 36 others, 9 May 2023: $212,000, within the budget, grade high',
    });
  });

  it('are one line where the budget covers none', () => {
    const { y, lines } = hear({ basis: 'bought', budget: 1e4 });
    expect(y.name).toBe('Cost of the cluster, US dollars');
    expect(lines.map(({ name, points }) => [name, points.length])).toEqual([
      ['All costed runs', 20],
    ]);
  });
});
