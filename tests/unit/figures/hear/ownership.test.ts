import { describe, expect, it } from 'vitest';
import { heardOf } from './heardOf.ts';

const hear = (state = {}) => heardOf('ownership', state);
const g = [30, 10, 10, 10, 5];

describe('the owners', () => {
  it('are heard by their shares, largest first, and last everyone not named', () => {
    const { lines } = hear();
    expect(lines.map(({ name, points }) => [name, points.length])).toEqual([['Estimate', 9]]);
    expect(lines[0]?.points[0]?.y).toBeCloseTo(24.3657, 4);
    expect(lines[0]?.points[0]?.label).toBe(
      'Google: 24.4% of AI compute, 20.7 to 27.7 in nine re-rolls of ten, rank 1 in 98% of 20,000 worlds, grade medium',
    );
  });

  it('are hidden by a guess: the reader’s own squares are all there is', () => {
    expect(hear({ stage: 'guess', g }).lines).toEqual([
      {
        name: 'Your squares',
        points: [
          { x: 0, y: 30, label: 'Google, your guess 30 of 100 squares' },
          { x: 1, y: 10, label: 'Microsoft, your guess 10 of 100 squares' },
          { x: 2, y: 10, label: 'Amazon, your guess 10 of 100 squares' },
          { x: 3, y: 10, label: 'Meta, your guess 10 of 100 squares' },
          { x: 4, y: 5, label: 'Oracle, your guess 5 of 100 squares' },
        ],
      },
    ]);
  });

  it('stand beside the guess once they are shown', () => {
    const { lines } = hear({ stage: 'revealed', g });
    expect(lines.map(({ name, points }) => [name, points.length])).toEqual([
      ['Estimate', 9],
      ['Your squares', 5],
    ]);
  });
});
