import { describe, expect, it } from 'vitest';
import { builtFigure } from '../../../../src/figure-kit/build/builtFigure.ts';
import type { Values } from '../../../../src/figure-kit/parameters/parameter.ts';
import { heardNames, heardOf } from './heardOf.ts';

it('ten figures can be heard', () => {
  expect(heardNames).toEqual([
    'capex-race',
    'cloud-share',
    'nvidia-line',
    'open-lag',
    'outage-simulator',
    'ownership',
    'price-of-compute',
    'training-compute',
    'university-exit',
    'who-can-train',
  ]);
});

describe.each(heardNames)('%s', (name) => {
  const { figure, teaching } = builtFigure(name);
  const stages = figure.guess
    ? ['guess', 'revealed'].map((stage) => ({ [figure.guess?.stage ?? '']: stage }))
    : [];
  const states = [{}, ...teaching.states.map(({ state }) => state as Values), ...stages];

  it('says all there is of every point, and gives each a pitch and a place', () => {
    for (const state of states) {
      const { y, lines } = heardOf(name, state);
      for (const point of lines.flatMap(({ points }) => points)) {
        expect(point.label).not.toBe('');
        expect(point.x).toBeGreaterThanOrEqual(0);
        if (point.y === null) continue;
        expect(Number.isFinite(point.x) && Number.isFinite(point.y)).toBe(true);
        expect(point.y).toBeGreaterThanOrEqual(y.from ?? (y.log ? Number.MIN_VALUE : -Infinity));
        expect(point.y).toBeLessThanOrEqual(y.to ?? Infinity);
      }
      expect(new Set(lines.map(({ name }) => name)).size).toBe(lines.length);
      // A line that a number names would be heard before its turn.
      for (const { name, points } of lines) {
        expect(name).toMatch(/^\D/u);
        expect(points.length).toBeGreaterThan(0);
      }
    }
  });
});

describe.each(heardNames.filter((name) => builtFigure(name).figure.guess))('%s', (name) => {
  it('gives nothing away while a guess is open', () => {
    const { lines, shown } = heardOf(name, {
      [builtFigure(name).figure.guess?.stage ?? '']: 'guess',
    });
    const walked = shown.marks.map(({ label }) => label);
    for (const { label } of lines.flatMap(({ points }) => points)) expect(walked).toContain(label);
  });
});
