import { describe, expect, it } from 'vitest';
import { heardOf } from './heardOf.ts';

const hear = (state = {}) => heardOf('cloud-share', state);
const GUESS = { AWS: [30, 0, 25, 0, 0, 0, 0, 0, 0] };

describe('the shares', () => {
  it('are heard firm by firm as the estimator that is read counts them', () => {
    const { y, lines } = hear();
    expect(y).toEqual({ name: 'Share of the cloud market, percent', from: 0, to: 70 });
    expect(lines.map(({ name, points }) => [name, points.length])).toEqual([
      ['AWS', 33],
      ['Microsoft', 33],
      ['Google', 33],
      ['Together', 33],
    ]);
    expect(lines[1]?.points[0]).toEqual({
      x: 2016.125,
      y: null,
      label: 'Microsoft: no figure for the first quarter of 2016',
    });
    expect(lines[0]?.points[0]).toEqual({
      x: 2016.125,
      y: 31,
      label: 'AWS 31% in the first quarter of 2016, Synergy Research Group, grade high',
    });
    expect(lines[3]?.points.at(-1)?.y).toBe(63);
  });

  it('are those of another estimator when that one is read', () => {
    const { lines } = hear({ est: 'Omdia', series: 'trio' });
    expect(lines.map(({ name }) => name)).toEqual(['Together']);
    expect(lines[0]?.points.map(({ x, y }) => [x, y])).toEqual([
      [2025.375, 65],
      [2025.625, 66],
      [2025.875, 66],
    ]);
  });
});

describe('the guess', () => {
  it('is heard with what is given, up to mid-2017, and nothing later', () => {
    const { lines } = hear({ stage: 'guess', ...GUESS });
    expect(lines.map(({ name, points }) => [name, points.map(({ x, y }) => [x, y])])).toEqual([
      [
        'AWS',
        [
          [2016.125, 31],
          [2016.375, 30],
          [2017.375, 34],
        ],
      ],
      [
        'Your guess of AWS',
        [
          [2017.875, 30],
          [2019.875, 25],
        ],
      ],
      [
        'Together',
        [
          [2016.375, 45],
          [2017.375, 50],
        ],
      ],
    ]);
  });

  it('stands beside the whole count once that is shown', () => {
    const { lines } = hear({ stage: 'revealed', ...GUESS });
    expect(lines.map(({ points }) => points.length)).toEqual([33, 2, 25]);
  });
});
