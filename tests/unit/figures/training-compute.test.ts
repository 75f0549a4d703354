import { describe, expect, it } from 'vitest';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';
import { defaultState } from '../../../src/figure-kit/defaultState.ts';
import { boxRound } from '../../../src/figure-kit/drawing/boxRound.ts';
import { placeLabels } from '../../../src/figure-kit/drawing/placeLabels.ts';
import figure from '../../../src/figures/training-compute/figure.ts';
import { leastSquares } from '../../../src/figures/training-compute/leastSquares.ts';
import { lastOutside, recordsSince, spanOf } from '../../../src/figures/training-compute/maths.ts';
import { namedRuns } from '../../../src/figures/training-compute/namedRuns.ts';
import { unpack } from '../../../src/figures/training-compute/packed.ts';
import rowsOf from '../../../src/figures/training-compute/rows.ts';

const packed = rowsOf((name) => theEvidence().datasets.get(name)?.rows ?? []);
const rows = unpack(packed);
const show = (state = {}) => figure.show(packed, { ...defaultState(figure.parameters), ...state });
const growth = (from: number, to: number, fit: 'records' | 'shown' = 'records') =>
  spanOf(rows, { from, to, fit }).growth;

describe('a line of least squares', () => {
  it('goes through points that lie on one', () => {
    const line = leastSquares([
      [0, 1],
      [1, 3],
      [2, 5],
      [3, 7],
    ]);
    expect(line?.slope).toBeCloseTo(2, 12);
    expect(line?.intercept).toBeCloseTo(1, 12);
    expect(line?.slopeMargin).toBeCloseTo(0, 12);
  });
  it('has the slope and interval of the worked example y = 1, 3, 2, 5, 7, 8, 8, 9 at x = 1 to 8', () => {
    const y = [1, 3, 2, 5, 7, 8, 8, 9];
    const line = leastSquares(y.map((value, i) => [i + 1, value]));
    // By hand: Sxx = 42, Sxy = 50.5, residual squares 5.154762, t at 6 degrees of freedom 2.446912.
    expect(line?.slope).toBeCloseTo(1.202381, 6);
    expect(line?.intercept).toBeCloseTo(-0.035714, 5);
    expect(line?.slopeMargin).toBeCloseTo(0.349964, 3);
    expect(line?.marginAt(4.5)).toBeCloseTo(0.801873, 3);
  });
  it('does not exist for two points, nor for points of one day', () => {
    expect(
      leastSquares([
        [0, 1],
        [1, 2],
      ]),
    ).toBeUndefined();
    expect(
      leastSquares([
        [5, 1],
        [5, 2],
        [5, 3],
      ]),
    ).toBeUndefined();
  });
});

describe('the growth of records', () => {
  it('is 4.5-fold a year from 2010 on, doubling every 5.5 months, on 25 records', () => {
    const fit = growth(2010, 2026);
    expect(fit?.count).toBe(25);
    expect(fit?.times.middle).toBeCloseTo(4.51, 2);
    expect(fit?.times.low).toBeCloseTo(4.0, 1);
    expect(fit?.times.high).toBeCloseTo(5.09, 2);
    expect(fit?.months?.middle).toBeCloseTo(5.52, 2);
  });
  it('rests on January 2013 to July 2025 and is drawn for no other time', () => {
    expect(growth(2010, 2026)?.first.date).toBe('2013-01-16');
    expect(growth(2010, 2026)?.last.date).toBe('2025-07-09');
  });
  it('was 1.6-fold a year from 1950 to 2010, on 15 records', () => {
    expect(growth(1950, 2010)?.count).toBe(15);
    expect(growth(1950, 2010)?.times.middle).toBeCloseTo(1.6, 1);
  });
  it('was 5.2-fold a year from 2018 on, on 16 records', () => {
    expect(growth(2018, 2026)?.count).toBe(16);
    expect(growth(2018, 2026)?.times.middle).toBeCloseTo(5.22, 2);
  });
  it('is nearly as fast, 4.4-fold, over all 467 models with an estimate', () => {
    expect(growth(2010, 2026, 'shown')?.count).toBe(467);
    expect(growth(2010, 2026, 'shown')?.times.middle).toBeCloseTo(4.35, 2);
    expect(show({ fit: 'shown' }).sentence).toContain(
      'the 467 models with an estimate grew 4.4-fold',
    );
  });
  it('is not fitted to fewer than eight points', () => {
    expect(growth(2025, 2026)).toBeUndefined();
    expect(show({ from: 2025 }).sentence).toContain('too few for a fit, which needs 8');
  });
  it('spans 25 powers of ten in 75 years', () => {
    const { records } = spanOf(rows, { from: 1950, to: 2026, fit: 'records' });
    expect(Math.log10((records.at(-1)?.flop ?? 0) / (records[0]?.flop ?? 1))).toBeCloseTo(25.1, 1);
  });
});

describe('the holders of the record', () => {
  it('were 28 times industry, 11 times universities, once both', () => {
    const { records } = spanOf(rows, { from: 1950, to: 2026, fit: 'records' });
    const of = (sector: string) => records.filter((run) => run.sector === sector).length;
    expect([of('industry'), of('academia'), of('other')]).toEqual([28, 11, 1]);
  });
  it('are all industry in the 21 records since VGG16 of September 2014', () => {
    const last = lastOutside(rows);
    expect(last?.key).toBe('vgg16');
    expect(last && recordsSince(rows, last).map(({ sector }) => sector)).toEqual(
      Array(21).fill('industry'),
    );
  });
  it('can each be named by a link', () => {
    const records = rows.named.filter(({ record }) => record).map(({ key }) => key);
    expect(Object.keys(namedRuns)).toEqual(expect.arrayContaining(records));
    expect(Object.keys(namedRuns)).toHaveLength(records.length + 2);
  });
});

describe('what nobody has published', () => {
  it('is 438 of 905 models since 2010, each dated and none drawn at a height', () => {
    const { missing, runs } = spanOf(rows, { from: 2010, to: 2026, fit: 'records' });
    expect(missing).toHaveLength(438);
    expect(runs).toHaveLength(467);
    expect(runs.every(({ flop }) => flop > 0)).toBe(true);
  });
  it('is a dash in the table, year by year, never a zero', () => {
    const row = show().table.rows.find(([model, , year]) => {
      return String(model).endsWith('without a public estimate') && year === '2025';
    });
    expect(row?.slice(0, 4)).toEqual(['65 without a public estimate', '', '2025', null]);
  });
  it('leaves out five models that have no date', () => {
    expect(rows.named.length + rows.others.length).toBe(529);
    expect(rows.missing).toHaveLength(502);
  });
});

describe('the figure', () => {
  it('states the finding with its number', () => {
    expect(show().title).toBe(
      'Record training runs grew about 4.5-fold a year from 2013 to 2025; every record since September 2014 is industry’s',
    );
    expect(show({ from: 1950, to: 1960 }).title).toMatch(
      /^From 1950 to 1960 .* too few for a fit; 5 of 11 models have no public estimate$/u,
    );
    expect(show({ by: 'none' }).title).toBe(show().title);
  });
  it('says how sure the growth is', () => {
    expect(show().sentence).toBe(
      'From January 2013 to July 2025 the 25 records grew 4.5-fold a year (95% interval 4.0 to 5.1), doubling every 5.5 months. Industry alone set 22 of 25. 438 of 905 models have no public estimate.',
    );
  });
  it('says what followed the run that is picked', () => {
    expect(show({ sel: 'vgg16' }).sentence).toBe(
      'VGG16 (University of Oxford, 4 September 2014) took 1.2 × 10¹⁹ FLOP. 21 records followed, all by industry.',
    );
  });
  it('has a mark for each run that is named and one for the unknown, and never a number that is none', () => {
    for (let from = 1950; from <= 2026; from += 4) {
      for (let to = 1950; to <= 2026; to += 5) {
        const shown = show({ from, to, fit: 'shown' });
        const { named, missing } = shown.span;
        expect(shown.marks).toHaveLength(named.length + (missing.length > 0 ? 1 : 0));
        expect(shown.sentence + JSON.stringify(shown.table)).not.toMatch(/NaN|Infinity|undefined/u);
      }
    }
  });
  it('moves the end of the frame that is nearer', () => {
    const state = defaultState(figure.parameters);
    const room = { name: 'wide', width: 960 } as const;
    expect(figure.drag?.({ x: 130, y: 560 }, show(), state, room)).toEqual({ from: 1960 });
    expect(figure.drag?.({ x: 900, y: 560 }, show(), state, room)).toEqual({ to: 2021 });
    expect(figure.drag?.({ x: 900, y: 200 }, show(), state, room)).toBeUndefined();
  });
});

describe('the names beside marks', () => {
  const room = { left: 0, right: 300, top: 0, bottom: 100 };
  const wanted = { key: 'a', text: 'GPT-4', x: 150, y: 50, strong: false };
  it('stand to the upper left where there is room', () => {
    expect(placeLabels([wanted], [boxRound(150, 50, 4)], room)).toEqual([
      { key: 'a', x: 142, y: 45, text: 'GPT-4', class: 't12 halo', anchor: 'end' },
    ]);
  });
  it('keep off other marks, and off places where they would name another mark', () => {
    const [note] = placeLabels([wanted], [boxRound(150, 50, 4), boxRound(120, 42, 4)], room);
    expect(note?.anchor).toBe('start');
  });
  it('are left out where there is no room, but for the one that is picked', () => {
    const small = { left: 0, right: 20, top: 0, bottom: 100 };
    expect(placeLabels([wanted], [], small)).toEqual([]);
    const all = [{ ...room }];
    expect(placeLabels([wanted], all, room)).toEqual([]);
    expect(placeLabels([{ ...wanted, strong: true }], all, room)).toHaveLength(1);
  });
});
