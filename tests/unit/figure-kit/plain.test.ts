import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/evidence/row.ts';
import { picture } from '../../../src/figure-kit/build/picture.ts';
import { plainFigure } from '../../../src/figure-kit/plain/plainFigure.ts';
import { plainRows, timeOf } from '../../../src/figure-kit/plain/plainRows.ts';
import { rooms } from '../../../src/figure-kit/room.ts';

const row = (id: string, year: string, size: number | null, grade: Row['grade'] = 'high'): Row => ({
  ...{ id, year, size, grade, sources: [], note: null },
  kind: id.startsWith('x') ? 'x' : 'y',
});
const table = () => [
  row('b', '2021', 20),
  row('a', '2020', 30, 'low'),
  row('blank', '2022', null),
  row('old', '2019', 90, 'superseded'),
  row('x1', '2023', 10),
];
const source = { dataset: 'd', value: 'size', unit: 'percent', name: 'id', caption: 'Sizes' };
const figure = plainFigure({
  rows: 3,
  title: ({ first, count, say }) => `${first.name} ${say(first)} of ${count}`,
  sentence: ({ last, say }) => `${last.name} ${say(last)}`,
});

describe('a plain figure', () => {
  it('draws the rows with a number, the largest first, without those a later one replaces', () => {
    const { items } = plainRows({ ...source, form: 'bars' })(table);
    expect(items.map(({ key }) => key)).toEqual(['a', 'b', 'x1']);
  });

  it('draws in order of time where it has one, and only what is asked', () => {
    const timed = plainRows({ ...source, form: 'line', time: 'year' })(table);
    expect(timed.items.map(({ key, when }) => [key, when])).toEqual([
      ['a', '2020'],
      ['b', '2021'],
      ['x1', '2023'],
    ]);
    const some = plainRows({ ...source, form: 'bars', only: { kind: 'x' } })(table);
    expect(some.items.map(({ key }) => key)).toEqual(['x1']);
  });

  it('reads a day, a month, a quarter and a year at its middle', () => {
    expect(timeOf('2020-01-01')).toBe(2020);
    expect(timeOf('2020')).toBe(2020.5);
    expect(timeOf('2026-Q1')).toBe(2026.125);
    expect(timeOf('2021-07')).toBeCloseTo(2021.534, 3);
  });

  it.each(['bars', 'line', 'dots', 'steps', 'squares'] as const)(
    'draws %s with an element for each mark, in every room, and fewer rows where a reader asks',
    (form) => {
      const timed = form !== 'bars' && form !== 'squares';
      const rows = plainRows({ ...source, form, ...(timed ? { time: 'year' } : {}) })(table);
      for (const room of rooms)
        for (const count of [3, 1]) {
          const shown = figure.show(rows, { rows: count });
          expect(shown.marks).toHaveLength(count);
          expect(shown.table.rows).toHaveLength(count);
          const svg = picture(figure, shown, room);
          expect(svg).not.toMatch(/NaN|Infinity|undefined/u);
          for (const { key } of shown.marks) expect(svg).toContain(`data-key="${key}"`);
        }
    },
  );

  it('says what is in, and tells each mark with its value and grade', () => {
    const rows = plainRows({ ...source, form: 'bars' })(table);
    const { title, sentence, marks } = figure.show(rows, { rows: 2 });
    expect(title).toBe('a 30% of 2');
    expect(sentence).toBe('b 20%');
    expect(marks[0]?.label).toBe('a: 30%, grade low');
  });
});
