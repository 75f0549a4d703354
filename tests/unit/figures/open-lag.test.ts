import { expect, test } from 'vitest';
import { readEvidence } from '../../../src/evidence/readEvidence.ts';
import { defaultState } from '../../../src/figure-kit/defaultState.ts';
import figure from '../../../src/figures/open-lag/figure.ts';
import { gapOf, recordsOf, sidesOf, standingAt } from '../../../src/figures/open-lag/maths.ts';
import type { Run } from '../../../src/figures/open-lag/maths.ts';
import {
  LAST,
  momentAfter,
  momentNear,
  moments,
  timeOf,
} from '../../../src/figures/open-lag/moments.ts';
import rowsOf from '../../../src/figures/open-lag/rows.ts';
import { lagText } from '../../../src/figures/open-lag/rulers.ts';
import { times } from '../../../src/figures/open-lag/words.ts';

const { datasets } = readEvidence('content');
const rows = rowsOf((name) => datasets.get(name)?.rows ?? []);
const state = defaultState(figure.parameters);

function at(moment: string, low: boolean) {
  const standing = standingAt(sidesOf(rows.runs, low), timeOf(moment));
  if (!standing) throw new Error('a side has no record');
  const { open, closed, ratio, lag, first, unmatched } = standing;
  return {
    open: open.name,
    closed: closed.name,
    ratio: Number(ratio.toFixed(2)),
    lag: lag === null ? null : Number(lag.toFixed(1)),
    first: first?.name ?? null,
    unmatched: unmatched?.run.name ?? null,
  };
}

function run(
  name: string,
  time: number,
  flop: number,
  open: boolean,
  grade: Run['grade'] = 'high',
): Run {
  return { key: name, name, by: name, date: `${time}-01-01`, time, flop, open, grade };
}

test('the rulers are 4 months, 8 to 10 months, and 87% cheaper', () => {
  expect(rows.lags.map((lag) => [lag.key, lagText(lag), lag.grade])).toEqual([
    ['gap-2025', '3 months', 'high'],
    ['gap-2026', '4 months', 'high'],
    ['gap-private', '8 to 10 months', 'medium'],
  ]);
  expect(rows.cheaper).toBe(87);
});

test('by July 2026 the closed record is 13 times the open one, or 10 without speculative estimates', () => {
  expect(at('2026-07', true)).toEqual({
    open: 'Llama 3.1-405B',
    closed: 'Grok 4',
    ratio: 13.16,
    lag: 7.6,
    first: 'Gemini 1.0 Ultra',
    unmatched: 'Gemini 1.0 Ultra',
  });
  expect(at('2026-07', false)).toEqual({
    open: 'Llama 3.1-405B',
    closed: 'GPT-4.5',
    ratio: 10,
    lag: -6.9,
    first: 'Grok 3',
    unmatched: 'Grok 3',
  });
});

test('in July 2024 the ratio was 1.3, and without speculative estimates the open side was ahead', () => {
  expect(at('2024-07', true).ratio).toBe(1.32);
  expect(at('2024-07', false)).toEqual({
    open: 'Llama 3.1-405B',
    closed: 'GPT-4',
    ratio: 0.55,
    lag: null,
    first: null,
    unmatched: null,
  });
});

test('open records came 5.7, 13.1 and 15.0 months after closed runs at least as large', () => {
  expect(at('2023-10', true)).toMatchObject({ open: 'Falcon-180B', first: 'GPT-4', lag: 5.7 });
  expect(at('2024-04', true)).toMatchObject({ open: 'Llama 3-70B', first: 'GPT-4', lag: 13.1 });
  const sides = sidesOf(rows.runs, true);
  expect(standingAt(sides, 2024.5)?.open.name).toBe('Nemotron-4 340B');
  expect(standingAt(sides, 2024.5)?.lag?.toFixed(1)).toBe('15.0');
});

test('three open runs took 10²⁵ FLOP or more, all in 2024', () => {
  const large = rows.runs.filter(({ open, flop }) => open && flop >= 1e25);
  expect(large.map(({ name, date }) => [name, date])).toEqual([
    ['Nemotron-4 340B', '2024-06-14'],
    ['Llama 3.1-405B', '2024-07-23'],
    ['Mistral Large 2', '2024-07-24'],
  ]);
});

test('a run whose weights are not recorded, or that was only previewed, counts on neither side', () => {
  expect(rows.runs.filter(({ name }) => /^Composer 2.5|Behemoth/u.test(name))).toEqual([]);
  const reasons = new Map(rows.table.rows.map((row) => [row[0], row[6]]));
  expect(reasons.get('Composer 2.5')).toBe('left out: not recorded whether its weights are open');
  expect(reasons.get('Llama 4 Behemoth (preview)')).toBe('left out: previewed, not released');
});

test('models without an estimate are counted, open ones among them, and never read as small', () => {
  const table = datasets.get('training-runs')?.rows ?? [];
  const blank = table.filter(
    (row) =>
      String(row['publication_date'] ?? '') >= '2019-09-01' &&
      row['training_compute_flop'] === null,
  );
  expect(rows.dark.models).toBe(blank.length);
  expect(rows.table.rows.at(-1)).toEqual([
    '276 models, 82 of them open',
    ...['', '', null, null, ''],
    'ticks: no public estimate',
  ]);
});

test('a record is a run larger than every run before it', () => {
  const runs = [run('a', 2020, 2, true), run('b', 2021, 2, true), run('c', 2022, 3, true)];
  expect(recordsOf(runs).map(({ name }) => name)).toEqual(['a', 'c']);
});

test('the gap is cut wherever a record moves', () => {
  const sides = sidesOf(
    [run('o', 2020, 1, true), run('c', 2020, 4, false), run('p', 2022, 8, true)],
    true,
  );
  expect(gapOf(sides, 2021, 2023)).toEqual([
    { from: 2021, to: 2022, open: 1, closed: 4 },
    { from: 2022, to: 2023, open: 8, closed: 4 },
  ]);
  expect(gapOf(sides, 2018, 2019)).toEqual([]);
});

test('nothing can be said before both sides have a record', () => {
  expect(standingAt(sidesOf([run('o', 2020, 1, true)], true), 2021)).toBe(null);
});

test('a moment is the end of its month, and the last is the day of the snapshot', () => {
  expect(timeOf('2024-07')).toBeCloseTo(2024 + 7 / 12, 10);
  expect(timeOf('2026-07')).toBe(LAST);
  expect(Object.keys(moments).length).toBe(27);
  expect(momentAfter(2024.55)).toBe('2024-07');
  expect(momentNear(2024.6)).toBe('2024-07');
});

test('the title is that of the ruler laid on', () => {
  const titles = (['capability', 'compute', 'private', 'price'] as const).map(
    (ruler) => figure.show(rows, { ...state, ruler }).title,
  );
  expect(titles).toEqual([
    'By one index open models are four months behind the closed frontier, after three before',
    'By July 2026 the largest known closed run took 13 times the compute of the largest known open one, Llama 3.1-405B, by a speculative estimate',
    'By private tests open models are 8 to 10 months behind, by one analysis',
    'By price open models are ahead: on one marketplace they cost 87% less at equal measured ability',
  ]);
});

test('the index is read now and before, private tests beside the index now', () => {
  const read = (ruler: 'capability' | 'private') =>
    figure.show(rows, { ...state, ruler }).lags.map(({ key }) => key);
  expect(read('capability')).toEqual(['gap-2025', 'gap-2026']);
  expect(read('private')).toEqual(['gap-2026', 'gap-private']);
});

test('by compute the sentence names both records and what nothing open has matched', () => {
  expect(figure.show(rows, { ...state, ruler: 'compute' }).sentence).toBe(
    'By the end of July 2026 the largest open run was Llama 3.1-405B (Meta AI, July 2024, 3.8 × 10²⁵ FLOP); the largest closed one, Grok 4, took 13 times that, by a speculative estimate. Llama 3.1-405B came 7.6 months after the first closed run at least as large, Gemini 1.0 Ultra, by a speculative estimate. Nothing open had matched Gemini 1.0 Ultra in 31 months.',
  );
});

test('without speculative estimates the open record came before any closed run as large', () => {
  expect(figure.show(rows, { ...state, ruler: 'compute', low: false }).sentence).toBe(
    'By the end of July 2026 the largest open run was Llama 3.1-405B (Meta AI, July 2024, 3.8 × 10²⁵ FLOP); the largest closed one, GPT-4.5, took 10 times that. Llama 3.1-405B came 6.9 months before the first closed run at least as large, Grok 3. Nothing open had matched Grok 3 in 17 months.',
  );
  expect(figure.show(rows, { ruler: 'compute', at: '2024-07', low: false }).sentence).toBe(
    'By the end of July 2024 the largest open run was Llama 3.1-405B (Meta AI, July 2024, 3.8 × 10²⁵ FLOP): 1.8 times the largest closed run counted, GPT-4.',
  );
});

test('figures are written as they are known', () => {
  expect([times(13.16), times(10), times(1.316), times(2)]).toEqual(['13', '10', '1.3', '2']);
});

test('pressing a run leads to its time', () => {
  const llama = rows.runs.find(({ name }) => name === 'Llama 3.1-405B');
  expect(figure.act?.(llama?.key ?? '', state)).toEqual({ at: '2024-07' });
});

test('the line of the moment is dragged by hand, from where it stands', () => {
  const compute = { ...state, ruler: 'compute' } as const;
  const shown = figure.show(rows, compute);
  const room = { name: 'wide', width: 960 } as const;
  expect(figure.drag?.({ x: 800, y: 200 }, shown, compute, room)).toEqual({ at: '2026-04' });
  expect(figure.drag?.({ x: 400, y: 200 }, shown, compute, room)).toBe(undefined);
  expect(figure.drag?.({ x: 800, y: 200 }, figure.show(rows, state), state, room)).toBe(undefined);
});

test('every ruler at every moment has a sentence without a missing number', () => {
  for (const ruler of ['capability', 'compute', 'private', 'price'] as const) {
    for (const moment of Object.keys(moments)) {
      for (const low of [true, false]) {
        const shown = figure.show(rows, { ruler, at: moment, low });
        expect(shown.sentence).not.toMatch(/NaN|Infinity|undefined|null/u);
      }
    }
  }
});

test('prose beside the figure says how the two records stood at the moment read', () => {
  expect(figure.show(rows, state).values).toEqual({
    when: 'July 2026',
    times: '13',
    open: 'Llama 3.1-405B',
  });
  expect(figure.show(rows, { ...state, low: false }).values?.['times']).toBe('10');
});
