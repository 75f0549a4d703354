import { describe, expect, it } from 'vitest';
import { defineFigure } from '../../../src/figure-kit/figure.ts';
import { layer } from '../../../src/figure-kit/drawing/layer.ts';
import { write } from '../../../src/figure-kit/drawing/note.ts';
import { lintFigure } from '../../../src/figure-kit/lint/lintFigure.ts';
import { choice } from '../../../src/figure-kit/parameters/choice.ts';
import { number } from '../../../src/figure-kit/parameters/number.ts';
import type { Shown } from '../../../src/figure-kit/shown.ts';
import type { Teaching } from '../../../src/figure-kit/teaching.ts';

const years = number({ label: 'Years', from: 1, to: 9, step: 1, default: 3 });
const words: Shown = {
  title: 'It rose to 9',
  sentence: 'It rose.',
  table: { caption: 'Sizes', columns: ['Year', 'Size'], rows: [[2020, 9]] },
  marks: [],
};

const figureOf = (more: Partial<Shown> = {}, parameter = years) =>
  defineFigure({
    parameters: { years: parameter },
    primary: 'years',
    show: (_: unknown, state) => ({ ...words, ...more, shownYears: state.years }),
    draw: (svg, shown: Shown & { shownYears: number }) => {
      write(layer(svg, 'words'), [{ x: 0, y: 9, text: String(Math.min(5, shown.shownYears)) }]);
    },
  });

const teaching: Teaching = {
  datasets: ['sizes'],
  states: [
    { name: 'Three', sentence: 'Three.', state: {} },
    { name: 'Two', sentence: 'Two.', state: { years: 2 } },
  ],
  sub: 'Metres. A point is one row.',
  grade: 'high',
  note: 'A row without a number is not drawn.',
};

const told = (figure: ReturnType<typeof figureOf>, more: Partial<Teaching> = {}) =>
  lintFigure({
    ...{ figure, rows: undefined, datasets: new Set(['sizes']) },
    teaching: { ...teaching, ...more },
  }).map(({ rule, message, file }) => `${file}  ${rule}  ${message}`);

describe('what every figure keeps', () => {
  it('is kept by one that has it all', () => {
    expect(told(figureOf())).toEqual([]);
  });

  it.each([
    [{ title: ' ' }, 'figure.ts  figure-words  it has no title'],
    [{ sentence: '' }, 'figure.ts  figure-words  it has no summary'],
    [
      { table: { caption: '', columns: ['Year'], rows: [] } },
      'figure.ts  figure-table  its table is empty',
    ],
    [
      { table: { caption: '', columns: ['Year', 'Size'], rows: [[2020, 9], [2021]] } },
      'figure.ts  figure-table  row 2 of its table has 1 cells for 2 columns',
    ],
  ] satisfies [Partial<Shown>, string][])('refuses %j', (more, message) => {
    expect(told(figureOf(more))).toEqual([message]);
  });

  it.each([
    [{ sub: '' }, 'teaching.ts  figure-unit  nothing says its unit'],
    [{ datasets: [] }, 'teaching.ts  figure-source  it has no source'],
    [{ datasets: ['size'] }, 'teaching.ts  figure-source  there is no dataset "size"'],
    [{ note: ' – ' }, 'teaching.ts  figure-note  the note is empty'],
    [
      { states: [...teaching.states, { name: 'Again', sentence: 'x', state: { years: 2 } }] },
      'teaching.ts  figure-state  the states "Two" and "Again" draw the same',
    ],
    [
      {
        states: [
          { name: 'Six', sentence: 'x', state: { years: 6 } },
          { name: 'Seven', sentence: 'x', state: { years: 7 } },
        ],
      },
      'teaching.ts  figure-state  the states "Six" and "Seven" draw the same',
    ],
    [
      { states: [{ name: 'Many', sentence: 'x', state: { years: 99 } }] },
      'teaching.ts  figure-state  the state "Many" sets years to 99, which no control can',
    ],
    [
      { states: [{ name: 'Other', sentence: 'x', state: { size: 2 } }] },
      'teaching.ts  figure-state  the state "Other" sets size to 2, which no control can',
    ],
  ] satisfies [Partial<Teaching>, string][])(
    'refuses what stands round it: %j',
    (more, message) => {
      expect(told(figureOf(), more)).toEqual([message]);
    },
  );

  it.each([
    [{ ...years, to: 1 }, 'has no range: it runs from 1 to 1'],
    [{ ...years, step: 0 }, 'has a step of 0'],
    [{ ...years, default: 12 }, 'is 12 by default, outside 1 to 9'],
    [{ ...years, label: '' }, 'has no label'],
  ])('refuses a number that cannot be set: %j', (parameter, message) => {
    expect(told(figureOf({}, parameter))).toEqual([
      `figure.ts  figure-parameter  the parameter "years" ${message}`,
    ]);
  });

  it('refuses a choice whose default is no option, and a primary control that is no parameter', () => {
    const broken = choice({ label: 'Way', options: { up: 'Up' }, default: 'up' });
    const figure = { ...figureOf(), parameters: { way: { ...broken, default: 'down' } } };
    expect(told(figure as never)).toEqual([
      'figure.ts  figure-parameter  the parameter "way" is "down" by default, which is none of its options',
      'figure.ts  figure-parameter  its primary control is "years", which is no parameter',
    ]);
  });
});
