import { describe, expect, it } from 'vitest';
import { heardOf } from './heardOf.ts';

const hear = (state = {}) => heardOf('nvidia-line', state);

describe('the line', () => {
  it('is heard quarter by quarter on the scale it is drawn on, each point with its whole label', () => {
    const { kind, x, y, lines } = hear();
    expect({ kind, x, y }).toEqual({
      kind: 'line',
      x: 'fiscal quarter',
      y: {
        name: 'Nvidia’s data-centre revenue, billions of US dollars',
        log: true,
        from: 0.1,
        to: 100,
      },
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]?.points).toHaveLength(42);
    expect(lines[0]?.points[0]).toEqual({
      x: 2016.331,
      y: 0.143,
      label: '$143 million in the first quarter of fiscal 2017, to 1 May 2016, grade high',
    });
    expect(lines[0]?.points.at(-1)).toEqual({
      x: 2026.564,
      y: 89.023,
      label: '$89.02 billion in the second quarter of fiscal 2027, to 26 July 2026, grade medium',
    });
  });

  it('starts from nothing on a linear scale, and ends where it is cut short', () => {
    const { y, lines } = hear({ scale: 'linear', to: 'FY2019Q1' });
    expect(y).toMatchObject({ log: false, from: 0, to: 100 });
    expect(lines[0]?.points).toHaveLength(9);
    expect(lines[0]?.points.at(-1)?.y).toBe(0.701);
  });
});
