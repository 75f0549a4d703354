import { describe, expect, it } from 'vitest';
import { heardOf } from './heardOf.ts';

const hear = (state = {}) => heardOf('university-exit', state);

describe('the groups', () => {
  it('are heard as shares of each year, a year without any as none', () => {
    const { y, lines } = hear();
    expect(y).toEqual({
      name: 'Share of the year’s notable models, percent',
      from: 0,
      to: 100,
    });
    expect(lines.map(({ name, points }) => [name, points.length])).toEqual([
      ['Universities alone', 18],
      ['Joint work', 18],
      ['Firms alone', 18],
      ['Others', 18],
    ]);
    expect(lines[0]?.points[5]).toEqual({
      x: 2014,
      y: (100 * 21) / 33,
      label: '2014, universities alone: 21 of 33 notable models (64%), grade medium',
    });
    expect(lines[0]?.points.at(-1)).toEqual({
      x: 2026,
      y: 0,
      label: '2026, part of a year, universities alone: none of 41 notable models',
    });
  });

  it('are heard as counts, from the first year drawn', () => {
    const { y, lines } = hear({ unit: 'count', by: 'open', from: 2003 });
    expect(y.name).toBe('Notable models');
    expect(lines.map(({ name }) => name)).toEqual(['With open weights', 'Without, or unknown']);
    expect(lines[0]?.points.map(({ x }) => x).slice(0, 2)).toEqual([2003, 2004]);
    expect(lines[1]?.points[0]?.y).toBe(4);
  });

  it('leave out years too few in models for shares', () => {
    expect(hear({ from: 2003 }).lines[0]?.points[0]?.x).toBe(2009);
  });

  it('are not heard while the models are being sorted', () => {
    expect(hear({ stage: 'guess' }).lines).toEqual([]);
    expect(hear({ stage: 'revealed' }).lines).toHaveLength(4);
  });
});
