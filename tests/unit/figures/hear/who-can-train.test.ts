import { describe, expect, it } from 'vitest';
import { heardOf } from './heardOf.ts';

const hear = (state = {}) => heardOf('who-can-train', state);

describe('the costed runs', () => {
  it('are heard by date, then those within the budget', () => {
    const { y, lines } = hear();
    expect(y).toEqual({ name: 'Cost of the run, US dollars of 2023', log: true });
    expect(lines.map(({ name, points }) => [name, points.length])).toEqual([
      ['All costed runs', 167],
      ['Within the budget', 136],
    ]);
    expect(lines[1]?.points.at(-1)).toEqual({
      x: 2023.8712,
      y: 214470,
      label: 'Nemotron-3-8B, NVIDIA, 15 November 2023: $214,000, within the budget, grade high',
    });
  });

  it('are one line where the budget covers none', () => {
    const { y, lines } = hear({ basis: 'bought', budget: 1e4 });
    expect(y.name).toBe('Cost of the cluster, US dollars');
    expect(lines.map(({ name, points }) => [name, points.length])).toEqual([
      ['All costed runs', 30],
    ]);
  });
});
