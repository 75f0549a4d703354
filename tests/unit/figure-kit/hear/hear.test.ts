import { describe, expect, it } from 'vitest';
import type { Heard } from '../../../../src/figure-kit/hear/heard.ts';
import { hearChart } from '../../../../src/figure-kit/hear/hearChart.ts';
import { hearKeys } from '../../../../src/figure-kit/hear/hearKeys.ts';
import { hearWords } from '../../../../src/figure-kit/hear/hearWords.ts';

const heard: Heard = {
  kind: 'line',
  x: 'year',
  y: { name: 'Cost, US dollars', log: true },
  lines: [
    {
      name: 'Dearest',
      points: [
        { x: 2016, y: 10, label: 'ten' },
        { x: 2017, y: 1000, label: 'a thousand' },
      ],
    },
    { name: 'Others', points: [{ x: 2016, y: 5, label: 'five' }] },
  ],
};

describe('what is heard', () => {
  it('has its notes between its lowest and its highest value where no ends are given', () => {
    const { type, data, axes } = hearChart(heard);
    expect([type, axes]).toEqual([
      'line',
      {
        x: { label: 'year' },
        y: { label: 'Cost, US dollars', type: 'log10', minimum: 5, maximum: 1000 },
      },
    ]);
    expect(Object.keys(data)).toEqual(['Dearest', 'Others']);
  });

  it('has them between the ends that are given', () => {
    const { axes } = hearChart({ ...heard, y: { name: 'Share, percent', from: 0, to: 2000 } });
    expect(axes?.y).toEqual({ label: 'Share, percent', type: 'linear', minimum: 0, maximum: 2000 });
  });

  it('has a rest, and no note, where there is no figure', () => {
    const points = [
      { x: 1, y: null, label: 'none' },
      { x: 2, y: 7, label: 'seven' },
    ];
    const { data, axes } = hearChart({ ...heard, lines: [{ name: 'Gap', points }] });
    expect(data).toEqual({
      Gap: [
        { x: 1, y: NaN, label: 'none' },
        { x: 2, y: 7, label: 'seven' },
      ],
    });
    expect(axes?.y?.minimum).toBe(7);
  });

  it('has room for a note when all values are one', () => {
    const lines = heard.lines.slice(1);
    expect(hearChart({ ...heard, lines }).axes?.y).toMatchObject({ minimum: 5, maximum: 6 });
  });
});

describe('what chart2music says', () => {
  const say = (id: string, evaluators = {}) => hearWords({ id, evaluators });
  it('is nothing where a label says it, our words for what is ours, and its own for the rest', () => {
    expect(say('chart-line-labeled', { label: 'AWS' })).toBe('');
    expect(say('axis-desc-log')).toBe('');
    expect(say('key-group-next')).toBe('Next line');
    expect(say('kbr-speed', { rate_in_ms: 100 })).toBe('A note every 100 milliseconds');
    expect(say('key-replay')).toBe(false);
  });
});

describe('the list of keys', () => {
  const keys = [
    ['Next point', 'Right arrow', ''],
    ['Last point', 'End', 'Function + Left arrow'],
    ['Next line', 'Page down', 'Function + Down arrow'],
    ['', 'M', ''],
  ];
  it('names the right key of a small keyboard, and leaves out those that do nothing', () => {
    expect(hearKeys(keys, true).slice(1)).toEqual([
      ['Next point', 'Right arrow', ''],
      ['Last point', 'End', 'Function + Right arrow'],
      ['Next line', 'Page down', 'Function + Down arrow'],
    ]);
  });
  it('leaves out the lines where there is one', () => {
    expect(hearKeys(keys, false)).toHaveLength(3);
  });
});
