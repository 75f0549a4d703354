import { describe, expect, it } from 'vitest';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';
import { defaultState } from '../../../src/figure-kit/defaultState.ts';
import figure from '../../../src/figures/price-of-compute/figure.ts';
import {
  chipRise,
  costRise,
  generations,
  perDollar,
  staircase,
} from '../../../src/figures/price-of-compute/maths.ts';
import { changeOf, gapTo, guessAt } from '../../../src/figures/price-of-compute/rents.ts';
import rowsOf from '../../../src/figures/price-of-compute/rows.ts';

const rows = rowsOf((name) => theEvidence().datasets.get(name)?.rows ?? []);
const show = (state = {}) => figure.show(rows, { ...defaultState(figure.parameters), ...state });
const chip = (name: string) => rows.chips.find((one) => one.name === name);

describe('what a dollar of chip buys', () => {
  it('is its rate over its price: 3.28 GFLOP/s on a P100, 39.6 on an H100, 58.1 on a GB300', () => {
    expect(perDollar({ rate: 1.87e13, price: 5699 })).toBeCloseTo(3.2813, 4);
    expect(
      ['P100', 'H100', 'GB300'].map((name) =>
        perDollar(chip(name) ?? { rate: 0, price: 1 }).toFixed(1),
      ),
    ).toEqual(['3.3', '39.6', '58.1']);
    expect(39.576 / 3.2813).toBeCloseTo(12.06, 2);
  });
  it('rose 17.7-fold between Nvidia’s P100 and GB300', () => {
    const rise = chipRise(rows.chips, 'nvidia');
    expect([rise?.from.name, rise?.to.name]).toEqual(['P100', 'GB300']);
    expect(rise?.times).toBeCloseTo(17.72, 2);
  });
  it('follows the newest chip of each day, without those cut for export', () => {
    expect(generations(rows.chips, 'nvidia').map(({ name }) => name)).toEqual([
      'P100',
      'V100 16 GB',
      'V100',
      'V100 32 GB',
      'A100 40 GB',
      'A100 80 GB',
      'H100',
      'H200',
      'GB200',
      'GB300',
    ]);
  });
  it('leaves out cards for games and desks, which nobody rents by the thousand', () => {
    const names = rows.chips.map(({ name }) => name);
    expect(names.filter((name) => /GeForce|RTX|Quadro|Titan/iu.test(name))).toEqual([]);
    expect(names).toContain('L20');
  });
  it('is never drawn solid, since every price is an approximation', () => {
    const { drawn } = show();
    if (drawn.view !== 'rise') throw new Error('a rise is what is shown first');
    expect(drawn.panel.dots.every((dot) => dot.class.endsWith(' medium'))).toBe(true);
  });
});

describe('what the dearest run costs', () => {
  it('rose 1,818-fold between GNMT and GPT-4.5, on one basis and vintage', () => {
    const rise = costRise(rows.runs, 2016, 2025);
    expect([rise?.from.cost, rise?.to.cost]).toEqual([201_332, 366_011_000]);
    expect(rise?.times).toBeCloseTo(1817.95, 2);
    expect(rows.runs).toHaveLength(179);
  });
  it('says beside the number that GNMT’s cost scales a test run about 32-fold', () => {
    expect(show({ panel: 'run' }).sentence).toBe(
      'The dearest costed run of 2016, GNMT, cost $201,000, that of 2025, GPT-4.5, $366 million: 1,818 times more. The estimate for GNMT costs a production run scaled by about 32 from a described test run. Grok 4 is put at $388 million, a speculative estimate; a separate Epoch AI study of 2025 is reported at about 490 million.',
    );
    const { drawn } = show({ panel: 'run' });
    expect(drawn.view === 'rise' && drawn.panel.rests).toContain('scaled by about 32');
  });
  it('climbs a staircase of which each step is dearer than all before', () => {
    const names = (speculative: boolean) =>
      staircase(rows.runs, speculative).map(({ name }) => name);
    expect(names(false)).toEqual([
      'Dropout',
      'Unsupervised High-level Feature Learner',
      'DistBelief NNLM',
      'AlphaGo Fan',
      'GNMT',
      'AlphaGo Master',
      'OpenAI Five',
      'GPT-4',
      'Llama 3.1-405B',
      'Grok 3',
      'GPT-4.5',
    ]);
    expect(names(true).at(-1)).toBe('Grok 4');
  });
  it('says in its title that speculative costs are left out', () => {
    expect(show({ panel: 'run' }).title).toMatch(
      /^Speculative estimates left out, the dearest costed run of 2025, GPT-4\.5, cost about/u,
    );
    expect(show({ lowrows: false, panel: 'run' }).sentence).not.toContain('Grok 4');
  });
});

describe('what an hour of an H100 rents for', () => {
  it('fell 58% by the listed median and rose 38% by the one-year contract', () => {
    expect(changeOf(rows.rents, 'median')?.percent).toBeCloseTo(-57.857, 3);
    expect(changeOf(rows.rents, 'reserved')?.percent).toBeCloseTo(38.235, 3);
  });
  it('has no change where a kind gives ranges only', () => {
    expect(changeOf(rows.rents, 'spot')).toBeUndefined();
    expect(changeOf(rows.rents, 'range')).toBeUndefined();
  });
  it('is eight readings of four kinds, which no line joins', () => {
    expect(rows.rents).toHaveLength(8);
    const { drawn } = show({ panel: 'rent' });
    expect(drawn.view === 'rent' && drawn.guess).toBeNull();
  });
});

describe('a reader’s line', () => {
  const guess = [9, 8, 6, 4, 3];
  it('runs straight between the months drawn and level outside them', () => {
    expect(guessAt(guess, 2023)).toBe(9);
    expect(guessAt(guess, 2024.2459)).toBe(8);
    expect(guessAt(guess, (2024.2459 + 2024.9973) / 2)).toBeCloseTo(7, 9);
    expect(guessAt(guess, 2027)).toBe(3);
  });
  it('is off by the distance to the nearer end of a range, and by nothing within it', () => {
    const rent = {
      key: 'a',
      kind: 'range',
      date: '2023-06-30',
      time: 2023.4932,
      grade: 'medium',
      label: '',
    } as const;
    expect(gapTo(guess, { ...rent, low: 8, high: 12 })).toBe(0);
    expect(gapTo(guess, { ...rent, low: 4, high: 7.5 })).toBe(1.5);
    expect(gapTo(guess, { ...rent, low: 10, high: 12 })).toBe(-1);
  });
  it('is drawn before anything that was reported is shown', () => {
    const { drawn, sentence, marks, table } = show({ stage: 'guess', drawn: guess, panel: 'chip' });
    expect(drawn.view).toBe('guess');
    expect(JSON.stringify([drawn, sentence, marks, table])).not.toMatch(
      /1\.7|2\.35|2\.95|1\.99|4\.5|reserved|median/u,
    );
  });
  it('is told its gap in dollars once the prices are shown', () => {
    expect(show({ stage: 'revealed', drawn: guess }).sentence).toBe(
      'Your line meets 3 of 8 reported prices and is off by $0.57 an hour on average. It misses most in October 2025, $2.17 above the one-year contract of $1.70. No one line could meet them all: listed median down 58%, one-year contract up 38%.',
    );
  });
  it('moves where it is dragged', () => {
    const state = { ...defaultState(figure.parameters), stage: 'guess' as const };
    const wide = { name: 'wide', width: 960 } as const;
    expect(figure.drag?.({ x: 150, y: 212 }, show(state), state, wide)).toEqual({
      drawn: [7, 5, 5, 5, 5],
    });
    expect(
      figure.drag?.({ x: 150, y: 212 }, show(), defaultState(figure.parameters), wide),
    ).toBeUndefined();
  });
});

describe('the figure', () => {
  it('states one finding at a time with its number', () => {
    expect(show().title).toBe(
      'A dollar of Nvidia chip bought about 18 times as much arithmetic in 2025 as in 2016',
    );
    expect(show({ panel: 'run' }).title).toMatch(/cost about 1,800 times/u);
  });
  it('says that a chip before the last gave more for a dollar', () => {
    expect(show().sentence).toBe(
      'A dollar of P100 bought 3.3 GFLOP/s in April 2016, of GB300 58 in August 2025: 18 times more. GB200, of February 2025, gave 68: 21 times. Prices are approximations.',
    );
  });
  it('has words for every maker, kind and stage', () => {
    for (const maker of ['nvidia', 'amd', 'google', 'huawei'] as const) {
      for (const panel of ['chip', 'run', 'rent'] as const) {
        for (const type of ['all', 'spot', 'range', 'median', 'reserved'] as const) {
          const { sentence, title, table } = show({ maker, panel, type });
          expect(sentence + title + JSON.stringify(table)).not.toMatch(/NaN|Infinity|undefined/u);
        }
      }
    }
  });
});
