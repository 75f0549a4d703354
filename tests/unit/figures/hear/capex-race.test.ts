import { describe, expect, it } from 'vitest';
import { heardOf } from './heardOf.ts';

const hear = (state = {}) => heardOf('capex-race', state);

describe('the bars', () => {
  it('are heard in their full height, then firm by firm', () => {
    const { kind, x, lines } = hear();
    expect([kind, x]).toEqual(['bar', 'year']);
    expect(lines.map(({ name }) => name)).toEqual([
      'Together',
      'Amazon',
      'Alphabet',
      'Microsoft',
      'Meta',
    ]);
    expect(lines[0]?.points.map(({ y }) => y)).toEqual([151.33, 147.48, 228.34, 376.06, 129.75]);
    expect(lines[0]?.points[4]?.label).toBe('Together $129.75 billion in Q1 2026, cash');
    expect(lines[1]?.points[0]).toEqual({
      x: 0,
      y: 63.64,
      label: 'Amazon $63.6 billion in 2022, cash, grade high',
    });
  });

  it('are one line for one firm, by quarter', () => {
    const { x, lines } = hear({ by: 'quarter', firm: ['meta'] });
    expect([x, lines.map(({ name, points }) => [name, points.length])]).toEqual([
      'quarter',
      [['Meta', 20]],
    ]);
  });

  it('end with the guidance, to the upper end of what was said', () => {
    const { lines } = hear({ guidance: true });
    expect(lines[0]?.points.at(-1)?.label).toBe(
      'Together, guidance for 2026: at most $725 billion, basis not stated',
    );
    expect(lines[2]?.points.at(-1)).toEqual({
      x: 5,
      y: 190,
      label: 'Alphabet, guidance for 2026: $180–190 billion, basis not stated, grade high',
    });
  });

  it('have the totals with leases beside them, over the same years', () => {
    expect(hear({ basis: 'leases' }).lines.at(-1)).toEqual({
      name: 'Together, with leases',
      points: [
        {
          x: 2,
          y: 251,
          label: 'Together $251 billion in 2024, with finance leases, grade high',
        },
        {
          x: 3,
          y: 416,
          label: 'Together $416 billion in 2025, with finance leases, grade high',
        },
      ],
    });
  });

  it('leave nothing to hear when no firm is chosen', () => {
    expect(hear({ firm: [] }).lines).toEqual([]);
  });
});
