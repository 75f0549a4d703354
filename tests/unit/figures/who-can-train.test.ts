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
  it('are the 59 of one snapshot, in dollars of 2023', () => {
    expect(rows.amortised).toHaveLength(59);
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
  it('are 20 where the whole cluster was priced', () => {
    expect(rows.bought).toHaveLength(20);
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

describe('a budget', () => {
  it('of a million covered seven of eight in 2021 and none of thirteen in 2024 and 2025', () => {
    expect(counts(1e6)).toEqual([
      [2016, 2, 2],
      [2017, 3, 3],
      [2018, 1, 1],
      [2019, 5, 6],
      [2020, 1, 2],
      [2021, 7, 8],
      [2022, 6, 8],
      [2023, 4, 14],
      [2024, 0, 7],
      [2025, 0, 6],
    ]);
  });
  it('of ten million covered ten of fourteen in 2023, one of seven in 2024, two of six in 2025', () => {
    expect(counts(1e7).slice(-3)).toEqual([
      [2023, 10, 14],
      [2024, 1, 7],
      [2025, 2, 6],
    ]);
    const last = yearsOf(rows.amortised, 1e7).at(-1);
    expect(last?.covered.map(({ name }) => name)).toEqual(['A.X K1', 'DeepSeek-R1']);
  });
  it('of a hundred million covered three of six in 2025', () => {
    expect(counts(1e8).at(-1)).toEqual([2025, 3, 6]);
  });
  it('of a hundred thousand covered none of eight in 2021', () => {
    expect(counts(1e5)[5]).toEqual([2021, 0, 8]);
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
  it('of a million last covered half in 2022', () => {
    expect(lastHalf(yearsOf(rows.amortised, 1e6))?.year).toBe(2022);
    expect(lastHalf(yearsOf(rows.amortised, 1))).toBeUndefined();
  });
});

describe('the figure', () => {
  it('states the finding with its numbers, and that of another budget', () => {
    const title =
      '$1 million covered seven of the eight costed runs of 2021 and none of the thirteen of 2024 and 2025';
    expect(show().title).toBe(title);
    expect(show({ budget: 5e4, year: 2019, basis: 'bought' }).title).toMatch(
      /^\$50,000 bought none of the three costed clusters of 2019; /u,
    );
  });
  it('says what a million did in 2025, and that the dearest cost is contested', () => {
    expect(show().sentence).toBe(
      'In 2025 $1 million covered 0 of 6 costed runs; the dearest was Grok 4 at $388 million (a speculative estimate; a separate Epoch AI study of 2025 is reported at about 490 million), then GPT-4.5 at $366 million. The last year in which it covered at least half was 2022, with 6 of 8.',
    );
  });
  it('says what the clusters of 2025 cost to buy', () => {
    expect(show({ budget: 1e9, basis: 'bought' }).sentence).toBe(
      'In 2025 $1 billion bought 0 of 3 costed clusters; the dearest was Grok 4 at $10.7 billion (a speculative estimate), then Grok 3 at $4.45 billion. The last year in which it covered at least half was 2024, with 2 of 2.',
    );
  });
  it('says so where nothing was costed', () => {
    expect(show({ year: 2017, basis: 'bought' }).sentence).toBe(
      'No run of 2017 has been costed this way.',
    );
  });
  it('tables every costed run, with the two that are too early to draw', () => {
    const { table } = show();
    expect(table.rows).toHaveLength(59);
    const early = table.rows.filter((row) => String(row[7]).startsWith('no')).map(([run]) => run);
    expect(early).toEqual(['AlexNet', 'VGG16']);
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
    expect(figure.drag?.({ x: 610, y: 220 }, show(), state, wide)).toEqual({ budget: 320_000 });
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
