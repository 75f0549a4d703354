import { describe, expect, it } from 'vitest';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';
import { picture } from '../../../src/figure-kit/build/picture.ts';
import { defaultState } from '../../../src/figure-kit/defaultState.ts';
import { readState } from '../../../src/figure-kit/readState.ts';
import { rooms } from '../../../src/figure-kit/room.ts';
import { writeState } from '../../../src/figure-kit/writeState.ts';
import { dayOf } from '../../../src/figure-kit/calendar/dayOf.ts';
import { isoDate } from '../../../src/figure-kit/calendar/isoDate.ts';
import { bestLine } from '../../../src/figures/choose-a-threshold/bestLine.ts';
import figure from '../../../src/figures/choose-a-threshold/figure.ts';
import teaching from '../../../src/figures/choose-a-threshold/teaching.ts';
import { frameOf } from '../../../src/figures/choose-a-threshold/frame.ts';
import {
  countOn,
  lineAt,
  staysOver,
  stepsOf,
} from '../../../src/figures/choose-a-threshold/maths.ts';
import type { Run } from '../../../src/figures/choose-a-threshold/maths.ts';
import readRows from '../../../src/figures/choose-a-threshold/rows.ts';
import { gradeOf } from './gradeOf.ts';

const rows = readRows((name) => theEvidence().datasets.get(name)?.rows ?? []);
const surely = rows.runs.filter(({ grade }) => grade !== 'low');
const base = defaultState(figure.parameters);
const shown = (state: Partial<typeof base> = {}) => figure.show(rows, { ...base, ...state });

const over = (flop: number, by = '2026-07-19', runs: readonly Run[] = rows.runs) => {
  const models = runs.filter((run) => run.flop > flop && run.day <= dayOf(by));
  const grades = ['high', 'medium', 'low'].map(
    (grade) => models.filter((run) => run.grade === grade).length,
  );
  return { developers: new Set(models.map((run) => run.by)).size, models: models.length, grades };
};

describe('developers', () => {
  const developerOf = (model: string) => {
    const table = theEvidence().datasets.get('training-runs')?.rows ?? [];
    return table.find((row) => row['model'] === model)?.['developer'];
  };

  it('are counted under one parent, whatever name they published under', () => {
    expect(['AlphaGo Fan', 'Gemini 1.0 Ultra', 'Transformer', 'Meena'].map(developerOf)).toEqual([
      'Google',
      'Google',
      'Google',
      'Google',
    ]);
    expect(['ResNeXt-101 32x48d', 'Llama 3.1-405B', 'RoBERTa Large'].map(developerOf)).toEqual([
      'Meta',
      'Meta',
      'Meta',
    ]);
  });

  it('go by the organisation named first, without its brackets', () => {
    expect(developerOf('AlphaFold 3')).toBe('Google');
    expect(developerOf('XLNet')).toBe('Carnegie Mellon University');
    expect(developerOf('GLM-5')).toBe('Z.ai');
  });
});

describe('the line', () => {
  it('stands still, or rises by its factor each year from the day it is drawn', () => {
    const start = dayOf('2023-01-01');
    expect(lineAt({ flop: 1e25, start, raise: 1 }, start + 1000)).toBe(1e25);
    expect(lineAt({ flop: 1e25, start, raise: 4 }, start - 1000)).toBe(1e25);
    expect(lineAt({ flop: 1e25, start, raise: 4 }, start + 2 * 365.25)).toBeCloseTo(1.6e26, -15);
  });

  const run = (by: string, day: number, flop: number): Run => ({
    key: `${by}${day}`,
    model: by,
    by,
    day,
    flop,
    grade: 'high',
  });

  it('catches what is more than the line, not what equals it', () => {
    const runs = [run('a', 1, 10), run('b', 2, 11)];
    expect(staysOver(runs, { flop: 10, start: 0, raise: 1 }, 9).map(({ run }) => run.by)).toEqual([
      'b',
    ]);
  });

  it('counts a developer once, from its first run over the line', () => {
    const runs = [run('a', 1, 20), run('a', 3, 30), run('b', 4, 20)];
    const steps = stepsOf(staysOver(runs, { flop: 10, start: 0, raise: 1 }, 9), 9);
    expect(steps).toEqual([
      { day: 1, count: 1 },
      { day: 4, count: 2 },
    ]);
    expect([0, 1, 3, 4, 9].map((day) => countOn(steps, day))).toEqual([0, 1, 1, 2, 2]);
  });

  it('lets a developer go when it has risen past its largest run, and takes it again', () => {
    const runs = [run('a', 0, 20), run('a', 800, 100)];
    const stays = staysOver(runs, { flop: 10, start: 0, raise: 2 }, 2000);
    expect(stays.map(({ from, to }) => [from, to])).toEqual([
      [0, 366],
      [800, 1214],
    ]);
  });
});

describe('the table behind the figure', () => {
  it('holds the 202 runs that can change a count, and the models of each year without an estimate', () => {
    expect(rows.runs).toHaveLength(202);
    expect(rows.dark.map(({ key }) => key)).toEqual(
      [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map(
        (year) => `dark:${year}`,
      ),
    );
    const { key, label, days } = rows.dark.at(-1) ?? { key: '', label: '', days: [] };
    expect([key, label]).toEqual([
      'dark:2026',
      '31 of the 41 models of 2026: training compute not published',
    ]);
    expect(days[0]).toBe(dayOf('2026-01-25'));
  });

  it('has 13 developers over 10^25, two over 10^26 and 33 over 10^24', () => {
    expect(over(1e25).developers).toBe(13);
    expect(over(1e26)).toEqual({ developers: 2, models: 3, grades: [0, 2, 1] });
    expect(over(1e24).developers).toBe(33);
    expect(over(1e25, undefined, surely).developers).toBe(11);
  });

  it('has three, ten and twelve developers over 10^25 at the ends of 2023, 2024 and 2025', () => {
    const ends = ['2022-12-31', '2023-12-31', '2024-12-31', '2025-12-31'];
    expect(ends.map((end) => over(1e25, end).developers)).toEqual([0, 3, 10, 12]);
  });

  it('draws five lines of law and draft, and no rate of a cluster', () => {
    expect(rows.laws.map(({ key, name, binding }) => [key, name, binding])).toEqual([
      ['law:1e+26', 'In law: California, Korea, New York from 2027', true],
      ['law:1e+25', 'In law: EU', true],
      ['law:1e+24', 'draft treaty, strict', false],
      ['law:1e+23', 'EU (guidance); US (revoked)', false],
      ['law:1e+22', 'draft treaty, monitored', false],
    ]);
    expect(rows.laws[1]).toMatchObject({ flop: 1e25, label: '10²⁵ FLOP: In law: EU' });
  });
});

describe('exactly five', () => {
  const days = (spell: { from: number; to: number }) => [
    spell.to - spell.from,
    isoDate(spell.from),
    isoDate(spell.to),
  ];

  it('has lasted 493 days at most for a fixed line from 10^18 up, and 445 begun since 2020', () => {
    expect(days(rows.best)).toEqual([493, '2019-12-13', '2021-04-19']);
    expect([rows.best.least, rows.best.under]).toEqual([1.814e22, 2.076e22]);
    expect(days(rows.modern)).toEqual([445, '2025-02-27', '2026-05-18']);
    expect([rows.modern.least, rows.modern.under]).toEqual([2.505e25, 3.35e25]);
  });

  it('lasts as long without speculative estimates', () => {
    const best = bestLine(5, surely, 0, rows.end, 1e18);
    const modern = bestLine(5, surely, dayOf('2020-01-01'), rows.end, 1e18);
    expect(best && days(best)).toEqual([493, '2019-12-13', '2021-04-19']);
    expect(modern && days(modern)).toEqual([445, '2025-02-27', '2026-05-18']);
  });
});

describe('the figure', () => {
  it('is drawn with whole numbers in every room', () => {
    for (const state of [{}, { L: 1e18, start: '2016-01' }, { L: 1e27, raise: 6 }]) {
      for (const room of rooms) {
        expect(picture(figure, shown(state), room)).not.toMatch(/NaN|Infinity|undefined/u);
      }
    }
  });

  it('says the finding with its number', () => {
    expect(shown().title).toBe(
      'From 10¹⁸ FLOP up, no fixed line has had exactly five known developers over it for more than 17 months',
    );
  });

  it('fills a bar for each possible line while exactly five are over it, on a track of three years', () => {
    const { held, best } = shown().picture;
    const days = held.map((spells) => Math.max(0, ...spells.map(({ from, to }) => to - from)));
    expect(days).toHaveLength(90);
    expect([Math.max(...days), days.indexOf(493), days[0], days[74], days[90 - 10]]).toEqual([
      493, 43, 419, 445, 0,
    ]);
    expect(best.to - best.from).toBe(493);
    const narrow = rooms.find(({ name }) => name === 'narrow');
    const svg = narrow ? picture(figure, shown(), narrow) : '';
    for (const text of [
      '16.2 months, the longest',
      'of 36 asked',
      'Your line, 10²⁵ FLOP: 3.4 months',
    ])
      expect(svg).toContain(`>${text}</text>`);
  });

  it('says what each named line catches', () => {
    const says = teaching.states.map(({ state }) => shown(state as Partial<typeof base>).sentence);
    expect(says).toEqual([
      'Drawn at 10²⁵ FLOP at the end of March 2023, the line has 1 developer known to be over it that day and 13 by July 2026. It has exactly five known for 102 days (3.4 months), from 4 March 2024, until NVIDIA crosses with Nemotron-4 340B. The line falls inside the published range of GPT-4.',
      'Drawn at 10²⁶ FLOP at the end of March 2023, the line has no developers known to be over it that day and 2 by July 2026. It never has exactly five. The line falls inside the published range of GPT-5.',
      'Drawn at 3.86 × 10²⁴ FLOP at the end of December 2023, the line has 5 developers known to be over it that day and 23 by July 2026. It holds exactly five known for 54 days (1.8 months), until ByteDance crosses with MegaScale (Production).',
      'Drawn at 3 × 10²⁵ FLOP at the end of March 2023, the line has no developers known to be over it that day and 6 by July 2026. It has exactly five known for 445 days (14.6 months), from 27 February 2025, until Cursor crosses with Composer 2.5. The line falls inside the published ranges of GPT-4 and GPT-5.',
      'Drawn at 10²⁵ FLOP at the end of March 2023 and raised 4.5-fold a year, the line stands at 1.43 × 10²⁷ in July 2026, with no developers known to be over it. Developers with a new run over it: 2 in 2023, none in 2024, 2 in 2025, none in 2026. It never has exactly five. The line falls inside the published range of GPT-4.',
      'Drawn at 10²⁴ FLOP at the end of March 2023, the line has 3 developers known to be over it that day and 33 by July 2026. It has exactly five known for 22 days (0.7 months), from 6 September 2023, until Amazon crosses with Amazon Titan.',
    ]);
  });

  it('never reads an unpublished figure as a small one', () => {
    const { table, marks } = shown({ L: 1e27 });
    const dark = table.rows.filter(([, , , flop]) => flop === null);
    expect(dark).toHaveLength(13);
    for (const row of dark) expect(row[4]).toBe('unknown: not published');
    expect(
      marks.filter(({ label }) => label.endsWith('training compute not published')),
    ).toHaveLength(13);
  });

  it('tells of each run its size, range, grade and place', () => {
    expect(shown().marks.find(({ key }) => key.startsWith('run:gpt-4:'))?.label).toBe(
      'GPT-4 (Mar 2023), OpenAI, 15 March 2023: 2.1 × 10²⁵ FLOP, published range 8.2 × 10²⁴ to 4.4 × 10²⁵, grade medium, over the line, the run that takes its developer there by its middle estimate, the line lies within its range',
    );
  });

  it('lists every run that can change a count, and says which are left out', () => {
    expect(shown().table.rows).toHaveLength(215);
    const without = shown({ low: false });
    expect(without.table.rows).toHaveLength(215);
    const speculative = rows.runs.filter(({ grade }) => grade === 'low').length;
    expect(
      without.table.rows.filter(([, , , , line]) => line === 'left out: speculative'),
    ).toHaveLength(speculative);
    expect(without.sentence).toMatch(/Speculative estimates are left out\.$/u);
  });

  it('is as good as the weakest run that takes a developer over', () => {
    const grades = ['', 'L=1e26', 'low=off'].map((query) => gradeOf('choose-a-threshold', query));
    expect(grades).toEqual(['low', 'medium', 'medium']);
  });

  it('puts the line where a mark is pressed: on a law, just under a run', () => {
    expect(figure.act?.('law:1e+26', base)).toEqual({ L: 1e26 });
    expect(figure.act?.('run:falcon-180b:3.76e+24', base)).toEqual({ L: 3.75e24 });
    expect(figure.act?.('run:gpt-3-5:2.578e+24', base)).toEqual({ L: 2.57e24 });
    expect(figure.act?.('dark:gpt-5-5', base)).toEqual({});
    for (const { key } of shown().marks) {
      const { L = base.L } = figure.act?.(key, base) ?? {};
      expect(L).toBeGreaterThanOrEqual(1e18);
      expect(L).toBeLessThanOrEqual(1e27);
    }
  });

  it('follows the pointer, keeps to three digits, and snaps to lines of law when asked', () => {
    for (const room of rooms) {
      const frame = frameOf(room);
      const drag = (flop: number, state: Partial<typeof base> = {}) =>
        figure.drag?.(
          { x: frame.x(dayOf('2024-01-01')), y: frame.y(flop) },
          shown(state),
          { ...base, ...state },
          room,
        );
      expect(drag(1.02e25)).toEqual({ L: 1e25 });
      expect(drag(1.0234e25, { law: false })).toEqual({ L: 1.02e25 });
      expect(drag(1.5e24, { L: 1.2e24 })).toEqual({ L: 1.5e24 });
      expect(drag(1e19)).toBeUndefined();
    }
  });

  it('reads a line and any day of a month from its address, and refuses anything else', () => {
    const read = (query: string) => readState(figure.parameters, new URLSearchParams(query));
    expect(read('L=3.75e24&start=2023-12-31&raise=4.5&low=off')).toEqual({
      L: 3.75e24,
      start: '2023-12',
      raise: 4.5,
      low: false,
      law: true,
    });
    expect(read('L=1e30&start=1999-01&raise=0&low=maybe')).toEqual(base);
    expect(read('L=&start=2023-13&raise=NaN')).toEqual(base);
    expect(writeState(figure.parameters, { ...base, L: 3.75e24 }).toString()).toBe('L=3.75e24');
  });

  it('takes any state in its ranges', () => {
    for (const L of [1e18, 4.7e19, 3.3e23, 1e27]) {
      for (const start of ['2016-01', '2019-06', '2023-12']) {
        for (const raise of [1, 1.1, 6]) {
          for (const low of [true, false]) {
            const { sentence } = shown({ L, start, raise, low });
            expect(sentence).not.toMatch(/NaN|Infinity|undefined/u);
          }
        }
      }
    }
  });
});

it('passes a tenfold margin in about a year and a half when records grow 4.51-fold a year', () => {
  expect(Math.log(10) / Math.log(4.51)).toBeCloseTo(1.53, 2);
});
