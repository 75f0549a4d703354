import { describe, expect, it } from 'vitest';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';
import { defaultState } from '../../../src/figure-kit/defaultState.ts';
import { shortMakers } from '../../../src/figure-kit/drawing/shortMakers.ts';
import figure from '../../../src/figures/who-can-train/figure.ts';
import { lastHalf, yearsOf } from '../../../src/figures/who-can-train/maths.ts';
import rowsOf from '../../../src/figures/who-can-train/rows.ts';

const rows = rowsOf((name) => theEvidence().datasets.get(name)?.rows ?? []);
const show = (state = {}) => figure.show(rows, { ...defaultState(figure.parameters), ...state });
const counts = (budget: number) =>
  yearsOf(rows.amortised, budget).map(({ year, runs, covered }) => [
    year,
    covered.length,
    runs.length,
  ]);

describe('the costed runs', () => {
  it('are the 179 of one snapshot, in dollars of 2023', () => {
    expect(rows.amortised).toHaveLength(179);
  });
  it('never mix vintages: GPT-4.5 is 366 million, not the 185 million of the year before', () => {
    const gpt = rows.amortised.filter(({ name }) => name === 'GPT-4.5');
    expect(gpt.map(({ cost }) => cost)).toEqual([366_011_000]);
  });
  it('never mix bases: GPT-4 is 37 million to run and 806 million to buy', () => {
    const of = (basis: 'amortised' | 'bought') =>
      rows[basis].filter(({ name }) => name === 'GPT-4').map(({ cost }) => cost);
    expect(of('amortised')).toEqual([37_334_300]);
    expect(of('bought')).toEqual([806_191_000]);
  });
  it('are 33 where the whole cluster was priced', () => {
    expect(rows.bought).toHaveLength(33);
  });
  it('carry what else is said of a cost', () => {
    const doubt = (name: string) => rows.amortised.find((run) => run.name === name)?.doubt;
    expect(doubt('Grok 4')).toBe(
      'a separate Epoch AI study of 2025 is reported at about 490 million',
    );
    expect(doubt('GNMT')).toBe(
      'costs a production run scaled by about 32 from a described test run',
    );
    expect(doubt('GPT-4')).toBeUndefined();
  });
});

describe('prose beside the figure', () => {
  it('says what the budget covered in the year that is read', () => {
    expect(show().values).toEqual({
      budget: '$1 million',
      covered: 'none',
      runs: 'eight',
      year: '2025',
    });
    expect(show({ year: 2021 }).values).toEqual({
      budget: '$1 million',
      covered: '33',
      runs: '34',
      year: '2021',
    });
  });
});

describe('a budget', () => {
  it('of a million covered 33 of 34 in 2021 and none of sixteen in 2024 and 2025', () => {
    expect(counts(1e6)).toEqual([
      [2016, 6, 6],
      [2017, 6, 6],
      [2018, 8, 8],
      [2019, 15, 16],
      [2020, 18, 19],
      [2021, 33, 34],
      [2022, 26, 28],
      [2023, 24, 34],
      [2024, 0, 8],
      [2025, 0, 8],
    ]);
  });
  it('of ten million covered 30 of 34 in 2023, two of eight in 2024, four of eight in 2025', () => {
    expect(counts(1e7).slice(-3)).toEqual([
      [2023, 30, 34],
      [2024, 2, 8],
      [2025, 4, 8],
    ]);
    const last = yearsOf(rows.amortised, 1e7).at(-1);
    expect(last?.covered.map(({ name }) => name)).toEqual([
      'A.X K1',
      'DeepSeek-R1',
      'DeepSeek-R1',
      'DeepSeek-V3',
    ]);
  });
  it('of a hundred million covered five of eight in 2025', () => {
    expect(counts(1e8).at(-1)).toEqual([2025, 5, 8]);
  });
  it('of a hundred thousand covered 23 of 34 in 2021', () => {
    expect(counts(1e5)[5]).toEqual([2021, 23, 34]);
  });
  it('covers a run that costs exactly as much', () => {
    const run = {
      key: '2020/a',
      name: 'A',
      by: 'B',
      date: '2020-01-01',
      time: 2020,
      cost: 100,
      grade: 'high',
    } as const;
    expect(yearsOf([run], 100)[4]?.covered).toHaveLength(1);
    expect(yearsOf([run], 99)[4]?.covered).toHaveLength(0);
  });
  it('of a million last covered half in 2023', () => {
    expect(lastHalf(yearsOf(rows.amortised, 1e6))?.year).toBe(2023);
    expect(lastHalf(yearsOf(rows.amortised, 1))).toBeUndefined();
  });
});

describe('the figure', () => {
  it('states the finding with its numbers, and that of another budget', () => {
    const title =
      '$1 million covered 33 of the 34 costed runs of 2021 and none of the sixteen of 2024 and 2025';
    expect(show().title).toBe(title);
    expect(show({ budget: 5e4, year: 2019, basis: 'bought' }).title).toMatch(
      /^\$50,000 bought none of the eight costed clusters of 2019; /u,
    );
  });
  it('says what a million did in 2025, and that the dearest cost is contested', () => {
    expect(show().sentence).toBe(
      'In 2025 $1 million covered 0 of 8 costed runs; the dearest was Grok 4 at $388 million (a speculative estimate; a separate Epoch AI study of 2025 is reported at about 490 million), then GPT-4.5 at $366 million. The last year in which it covered at least half was 2023, with 24 of 34.',
    );
  });
  it('says what the clusters of 2025 cost to buy', () => {
    expect(show({ budget: 1e9, basis: 'bought' }).sentence).toBe(
      'In 2025 $1 billion bought 0 of 3 costed clusters; the dearest was Grok 4 at $10.7 billion (a speculative estimate), then Grok 3 at $4.45 billion. The last year in which it covered at least half was 2024, with 2 of 2.',
    );
  });
  it('says so where nothing was costed', () => {
    const state = { ...defaultState(figure.parameters), year: 2017, basis: 'bought' } as const;
    expect(figure.show({ ...rows, bought: [] }, state).sentence).toBe(
      'No run of 2017 has been costed this way.',
    );
  });
  it('tables every costed run, with the twelve that are too early to draw', () => {
    const { table } = show();
    expect(table.rows).toHaveLength(179);
    const early = table.rows.filter((row) => String(row[7]).startsWith('no')).map(([run]) => run);
    expect(early).toHaveLength(12);
  });
  it('has numbers to say for every budget, year and basis', () => {
    for (const basis of ['amortised', 'bought'] as const) {
      for (let year = 2016; year <= 2025; year += 1) {
        for (const budget of [1e4, 33_333, 1e6, 7.5e8, 1e9]) {
          expect(show({ basis, year, budget }).sentence).not.toMatch(/NaN|Infinity|undefined/u);
        }
      }
    }
  });
  it('moves the budget by the handle, and not by the dots', () => {
    const [wide, state] = [{ name: 'wide', width: 960 } as const, defaultState(figure.parameters)];
    expect(figure.drag?.({ x: 610, y: 220 }, show(), state, wide)).toEqual({ budget: 32_000 });
    expect(figure.drag?.({ x: 300, y: 220 }, show(), state, wide)).toBeUndefined();
    expect(
      figure.drag?.({ x: 300, y: 100 }, show(), state, { name: 'narrow', width: 328 }),
    ).toBeUndefined();
  });
  it('asks about the year of the run that is pressed', () => {
    expect(figure.act?.('2021/gopher-amortised', defaultState(figure.parameters))).toEqual({
      year: 2021,
    });
  });
});

describe('developers as a label carries them', () => {
  it('are the first, with how many others', () => {
    expect(shortMakers('Google')).toBe('Google');
    expect(shortMakers('Microsoft; NVIDIA')).toBe('Microsoft and NVIDIA');
    expect(shortMakers('Hugging Face; ServiceNow; Mila')).toBe('Hugging Face and 2 others');
  });
});
