import { describe, expect, it } from 'vitest';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';
import { picture } from '../../../src/figure-kit/build/picture.ts';
import { defaultState } from '../../../src/figure-kit/defaultState.ts';
import { dayTime } from '../../../src/figure-kit/drawing/dayTime.ts';
import { rooms } from '../../../src/figure-kit/room.ts';
import figure from '../../../src/figures/nvidia-line/figure.ts';
import teaching from '../../../src/figures/nvidia-line/teaching.ts';
import {
  evenly,
  fallsIn,
  fastest,
  growthOf,
  readingOf,
  steepest,
  upTo,
} from '../../../src/figures/nvidia-line/maths.ts';
import type { Quarter } from '../../../src/figures/nvidia-line/maths.ts';
import { FIRST, LAST } from '../../../src/figures/nvidia-line/quarters.ts';
import readRows from '../../../src/figures/nvidia-line/rows.ts';
import { dollars, fold } from '../../../src/figures/nvidia-line/words.ts';
import { gradeOf } from './gradeOf.ts';

const rows = readRows((name) => theEvidence().datasets.get(name)?.rows ?? []);
const { quarters } = rows;
const start = defaultState(figure.parameters);
const show = (state: Partial<typeof start> = {}) => figure.show(rows, { ...start, ...state });
const at = (key: string) => readingOf(quarters, key);

describe('the quarters', () => {
  it('are 42, none missing, from the first listed to the last', () => {
    const listed = Object.keys(figure.parameters.q.options).slice(1);
    expect(quarters.map(({ key }) => key)).toEqual(listed);
    expect([quarters[0]?.key, quarters.at(-1)?.key, quarters.length]).toEqual([FIRST, LAST, 42]);
  });
  it('begin with 143 million dollars and end with 89 billion', () => {
    expect(quarters[0]).toEqual({
      key: 'FY2017Q1',
      end: '2016-05-01',
      time: 2016.331,
      revenue: 0.143,
      share: 10.96,
      grade: 'high',
    });
    expect(quarters.at(-1)).toMatchObject({ revenue: 89.023, share: 92.52, grade: 'medium' });
  });
  it('say where the day is computed', () => {
    const computed = quarters.filter((quarter) => quarter.computed).map(({ key }) => key);
    expect(computed).toHaveLength(14);
    expect(computed.slice(-3)).toEqual(['FY2020Q1', 'FY2021Q1', 'FY2022Q3']);
  });
});

describe('the rise', () => {
  it('is 622.5-fold, or 526-fold to the last quarter read in a filing', () => {
    expect(growthOf(quarters).fold).toBeCloseTo(622.538, 3);
    expect(growthOf(upTo(quarters, 'FY2027Q1')).fold).toBeCloseTo(526.196, 3);
  });
  it('would be 1.9 times a year at an even pace', () => {
    expect(growthOf(quarters).years).toBeCloseTo(10.23, 2);
    expect(growthOf(quarters).yearly).toBeCloseTo(1.8752, 4);
  });
  it('at an even pace doubles in equal times, from the first quarter to the last', () => {
    const two = (revenue: number, time: number) => ({ ...quarters[0], revenue, time }) as Quarter;
    const doubling = [two(1, 2000), two(8, 2003)];
    expect(evenly(doubling, 2000)).toBe(1);
    expect(evenly(doubling, 2001)).toBeCloseTo(2, 12);
    expect(evenly(doubling, 2002)).toBeCloseTo(4, 12);
    expect(evenly(doubling, 2003)).toBeCloseTo(8, 12);
  });
  it('was broken three times', () => {
    expect(fallsIn(quarters)).toBe(3);
  });
  it('was steepest from one quarter to the next in mid-2023: 4.3 to 10.3 billion', () => {
    expect(steepest(quarters)?.quarter.key).toBe('FY2024Q2');
    expect(at('FY2024Q2')?.quarter.revenue).toBe(10.323);
    expect(at('FY2024Q1')?.quarter.revenue).toBe(4.284);
    expect(at('FY2024Q2')?.onQuarter).toBeCloseTo(2.4097, 4);
  });
  it('was fastest over a year to April 2024: 5.27 times', () => {
    expect(fastest(quarters)?.quarter.key).toBe('FY2025Q1');
    expect(at('FY2025Q1')?.onYear).toBeCloseTo(5.2668, 4);
  });
  it('has no year before its first four quarters', () => {
    expect(at('FY2017Q4')?.onYear).toBeNull();
    expect(at('FY2017Q1')?.onQuarter).toBeNull();
    expect(at('FY2016Q4')).toBeNull();
  });
});

describe('the title', () => {
  it('rounds to what is known: the last quarter was read as quoted', () => {
    expect(show().title).toBe(
      'Nvidia’s data-centre revenue grew 620-fold in ten years, from $143 million to $89 billion a quarter',
    );
    expect(gradeOf('nvidia-line')).toBe('medium');
  });
  it('is surer without that quarter', () => {
    expect(show({ to: 'FY2027Q1' }).title).toBe(
      'Nvidia’s data-centre revenue grew 526-fold in ten years, from $143 million to $75 billion a quarter',
    );
    expect(gradeOf('nvidia-line', 'to=FY2027Q1')).toBe('high');
  });
});

describe('the sentence', () => {
  it('tells the whole rise', () => {
    expect(show().sentence).toBe(
      'From $143 million in the quarter to 1 May 2016 to $89.0 billion in the quarter to 26 July 2026: 1.9 times a year at an even pace. It fell in three of 41 quarters. It was 11% of all revenue in the first quarter of fiscal 2017 and 93% in the second quarter of fiscal 2027.',
    );
  });
  it('says what a linear scale hides', () => {
    expect(show({ scale: 'linear' }).sentence).toMatch(
      /On a linear scale everything up to 30 April 2023 lies below 5% of the last quarter’s height\.$/u,
    );
  });
  it('reads one quarter against the year and the quarter before', () => {
    expect(show({ q: 'FY2024Q2' }).sentence).toBe(
      'In the second quarter of fiscal 2024, to 30 July 2023, data-centre revenue was $10.3 billion, 2.71 times the year before and 2.41 times the quarter before. It was 76% of all revenue.',
    );
  });
  it('leaves out a share that is not tabled', () => {
    expect(show({ q: 'FY2018Q3' }).sentence).not.toMatch(/of all revenue/u);
  });
  it('does not read a quarter that is left out', () => {
    expect(show({ q: 'FY2027Q2', to: 'FY2027Q1' }).reading).toBeNull();
  });
});

describe('the words for numbers', () => {
  it('give millions below a billion, and a billion with one decimal', () => {
    expect([dollars(0.143), dollars(4.284), dollars(89.023, 0)]).toEqual([
      '$143 million',
      '$4.3 billion',
      '$89 billion',
    ]);
  });
  it('keep three digits of a large multiple only where the row is high', () => {
    expect(fold(526.196, { grade: 'high' })).toBe('526');
    expect(fold(622.538, { grade: 'medium' })).toBe('620');
    expect(fold(25.29, { grade: 'high' })).toBe('25');
  });
  it('place a day in its year', () => {
    expect(dayTime('2026-01-01')).toBe(2026);
    expect(dayTime('2026-07-02')).toBeCloseTo(2026.4986, 4);
    expect(dayTime('2024-12-31')).toBeCloseTo(2025 - 1 / 366, 6);
    expect(() => dayTime('soon')).toThrow('"soon" is no day such as 2026-07-26');
  });
});

describe('the picture', () => {
  it('keeps its years and its height when the line is cut short', () => {
    for (const room of rooms) {
      const years = (state: Partial<typeof start>) =>
        picture(figure, show(state), room).match(/data-key="year\/\d+"|viewBox="[^"]*"/gu);
      expect(years({ to: 'FY2019Q1' })).toEqual(years({}));
    }
  });
  it('draws every state and every quarter without a hole, each mark with its element', () => {
    const every = quarters.map(({ key }) => ({ q: key }));
    const states = [...teaching.states.map(({ state }) => state), ...every, { to: 'FY2018Q1' }];
    for (const state of states as Partial<typeof start>[]) {
      for (const scale of ['log', 'linear'] as const) {
        const shown = show({ scale, ...state });
        const svg = picture(figure, shown, rooms[0] ?? { name: 'wide', width: 960 });
        expect(svg).not.toMatch(/NaN|undefined|Infinity/u);
        const points = svg.slice(svg.indexOf('data-layer="points"'));
        expect(shown.marks.filter(({ key }) => !points.includes(`data-key="${key}"`))).toEqual([]);
      }
    }
  });
  it('draws medium quarters as such', () => {
    const svg = picture(figure, show(), rooms[0] ?? { name: 'wide', width: 960 });
    expect(svg.match(/class="pt f-nvidia medium"/gu)).toHaveLength(14);
  });
  it('reads a quarter when its point is pressed, and lets go when pressed again', () => {
    expect(figure.act?.('FY2024Q2', start)).toEqual({ q: 'FY2024Q2' });
    expect(figure.act?.('FY2024Q2', { ...start, q: 'FY2024Q2' })).toEqual({ q: 'none' });
    expect(figure.act?.('elsewhere', start)).toEqual({});
  });
});
