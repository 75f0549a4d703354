import { describe, expect, it } from 'vitest';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';
import { defaultState } from '../../../src/figure-kit/defaultState.ts';
import { rooms } from '../../../src/figure-kit/room.ts';
import { curveOf } from '../../../src/figures/ownership/curve.ts';
import figure from '../../../src/figures/ownership/figure.ts';
import { layoutOf } from '../../../src/figures/ownership/layout.ts';
import { tableShares, together } from '../../../src/figures/ownership/maths.ts';
import { worlds } from '../../../src/figures/ownership/reroll.ts';
import rowsOf from '../../../src/figures/ownership/rows.ts';
import { summaryOf } from '../../../src/figures/ownership/summary.ts';

const rows = rowsOf((name) => theEvidence().datasets.get(name)?.rows ?? []);
const start = defaultState(figure.parameters);
const show = (state: Partial<typeof start> = {}) => figure.show(rows, { ...start, ...state });
const names = rows.owners.map(({ name }) => name);
const place = (name: string, rank: number) => rows.solid.ranks[names.indexOf(name)]?.[rank - 1];

describe('ownership', () => {
  it('says in its title what five firms and the first of them hold', () => {
    expect(show().title).toBe(
      'Five US firms owned about 71% of the world’s AI compute at the end of 2025; Google alone 24%',
    );
  });

  it('gives the table’s shares when every estimate is at its middle', () => {
    const shares = tableShares(rows.owners);
    expect(names).toEqual([
      'Google',
      'Microsoft',
      'Amazon',
      'Meta',
      'China',
      'Oracle',
      'CoreWeave',
      'xAI',
      'Other',
    ]);
    const inTable = [24.37, 16.98, 12.17, 11.44, 5.743, 5.687, 4.137, 2.753, 16.72];
    shares.forEach((share, i) => expect(Math.abs(share - (inTable[i] ?? 0))).toBeLessThan(0.006));
    expect(together(rows.owners, shares)).toBeCloseTo(70.65, 2);
    expect(show().index).toBeCloseTo(1251, 0);
  });

  it('draws nothing anew where there is no range', () => {
    const still = rows.owners.map((owner) => ({
      ...owner,
      parts: owner.parts.map((part) => ({ ...part, low: null, high: null })),
    }));
    expect(worlds(still, 1, 1)[0]).toEqual(tableShares(rows.owners));
  });

  it('meets the published percentiles: a twentieth of draws below the low, a twentieth above the high', () => {
    const pair = [
      { ...blank('a'), parts: [{ by: 'x', low: 50, mid: 100, high: 400 }] },
      { ...blank('b'), parts: [{ by: 'x', low: null, mid: 100, high: null }] },
    ];
    const amounts = worlds(pair, 5, 20_000).map(([a = 0, b = 1]) => (100 * a) / b);
    const part = (test: (amount: number) => boolean) => amounts.filter(test).length / 20_000;
    expect(part((amount) => amount < 50)).toBeCloseTo(0.05, 2);
    expect(part((amount) => amount < 100)).toBeCloseTo(0.5, 2);
    expect(part((amount) => amount > 400)).toBeCloseTo(0.05, 2);
  });

  it('finds which places are solid and which are ties in twenty thousand worlds', () => {
    expect(rows.solid.count).toBe(20_000);
    expect(place('Google', 1)).toBeCloseTo(98, 0);
    expect(place('Microsoft', 2)).toBeCloseTo(93, 0);
    expect(place('Amazon', 3)).toBeCloseTo(62, 0);
    expect(place('Meta', 3)).toBeCloseTo(34, 0);
    expect(place('China', 5)).toBeCloseTo(52, 0);
    expect(place('Oracle', 5)).toBeCloseTo(48, 0);
    expect(rows.solid.five.map(Math.round)).toEqual([66, 75]);
    expect(rows.solid.hhi.map((index) => Math.round(index / 10) * 10)).toEqual([1090, 1430]);
  });

  it('shows the same worlds for the same seed and others for the next', () => {
    const rolled = (seed: number) => show({ draws: 3, seed }).owners.map((owner) => owner.worlds);
    expect(rolled(7)).toEqual(rolled(7));
    expect(rolled(8)).not.toEqual(rolled(7));
  });

  it('does not re-roll xAI, which has no range', () => {
    const xai = show({ draws: 50 }).owners.find(({ key }) => key === 'xai');
    expect([xai?.range, xai?.worlds]).toEqual([null, []]);
    expect(show().marks.find(({ key }) => key === 'xai')?.label).toContain('not re-rolled');
  });

  it.each([
    ['1', 0.36, 8],
    ['10', 0.52, 18],
    ['100', 0.78, 108],
    ['1000', 0.83, 1008],
  ] as const)('counts Other as %s owners: Gini %f of %i, and never as one', (other, gini, n) => {
    const { curve, index } = show({ other });
    expect(curve?.n).toBe(n);
    expect(curve?.gini).toBeCloseTo(gini, 2);
    expect(Math.round(index)).toBe(1251);
  });

  it('keeps only the corners of a curve', () => {
    const { points } = curveOf({ a: 50 }, 101);
    expect(points).toHaveLength(3);
    expect(points[1]?.owners).toBeCloseTo(100 / 101, 10);
    expect(points[1]?.held).toBeCloseTo(0.5, 10);
  });

  it('never ranks Other, nor adds the smuggled chips inside it', () => {
    expect(show().owners.at(-1)).toMatchObject({ key: 'other', ranks: [] });
    expect(rows.solid.ranks).toHaveLength(8);
    const { table } = show();
    expect(table.rows.at(-1)?.[0]).toBe('China (smuggled)');
    expect(table.rows.at(-1)?.[5]).toBeNull();
  });

  it('keeps what is to be guessed out of sight until it is shown', () => {
    const shown = show({ stage: 'guess', g: [30, 20, 10, 5, 12] });
    expect(shown.owners.map(({ share }) => share)).toEqual([null, null, null, null, null]);
    const said = JSON.stringify([shown.sentence, shown.marks, shown.table, shown.curve]);
    expect(said).not.toMatch(/24|71|70\.6|16\.98|China/u);
    expect(shown.sentence).toBe(
      'Your hundred squares: Google 30, Microsoft 20, Amazon 10, Meta 5, Oracle 12, everyone else 23.',
    );
  });

  it('speaks of the gap once both are drawn', () => {
    const shown = show({ stage: 'revealed', g: [30, 20, 10, 5, 12] });
    expect(shown.sentence).toContain(
      'You gave the five 77 and Google 30; the estimate is 71 and 24, and 66 to 75 for the five covers nine re-rolls in ten.',
    );
    expect(shown.guessCurve?.gini).toBeCloseTo(0.73, 2);
  });

  it('brings a guess of more than a hundred squares down, and takes one of none', () => {
    expect(show({ stage: 'guess', g: [100, 100, 0, 0, 0] }).guessed).toBe(100);
    const none = show({ stage: 'revealed', g: [0, 0, 0, 0, 0] });
    expect([none.guessed, none.guessCurve]).toEqual([0, null]);
  });

  it('sets the bar that is dragged, and nothing outside the five or before the guess', () => {
    for (const room of rooms) {
      const state = { ...start, stage: 'guess' as const };
      const shown = figure.show(rows, state);
      const { strip } = layoutOf(room, 5, false);
      const at = (row: number, share: number) => ({
        x: strip.x + (share / 60) * strip.width,
        y: strip.y + (row + 0.5) * strip.rowHeight,
      });
      expect(figure.drag?.(at(1, 33), shown, state, room)).toEqual({ g: [10, 33, 10, 10, 10] });
      expect(figure.drag?.(at(4, -9), shown, state, room)).toEqual({ g: [10, 10, 10, 10, 0] });
      expect(figure.drag?.(at(5, 20), shown, state, room)).toBeUndefined();
      expect(figure.drag?.(at(1, 33), shown, start, room)).toBeUndefined();
    }
  });

  it('shows every state without a number that is none', () => {
    for (const other of ['1', '10', '100', '1000'] as const)
      for (const stage of ['seen', 'guess', 'revealed'] as const)
        for (const draws of [0, 1, 200])
          expect(
            JSON.stringify(show({ other, stage, draws, g: [0, 100, 100, 3, 0] }), named),
          ).not.toMatch(/NaN|Infinity/u);
  });

  it('sums up one world as well as many', () => {
    const one = summaryOf(rows.owners, [tableShares(rows.owners)]);
    expect(one.ranks.map((row) => row.indexOf(100))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(one.five).toEqual([70.65, 70.65]);
  });
});

function blank(key: string) {
  return { key, name: key, colour: 'other', grade: 'medium' as const };
}

/** JSON writes a number that is none as null: name it. */
function named(_: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}
