import { describe, expect, it } from 'vitest';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';
import { defaultState } from '../../../src/figure-kit/defaultState.ts';
import { codingOf } from '../../../src/figures/levers/coding.ts';
import figure from '../../../src/figures/levers/figure.ts';
import { caught, criteria, layers, score } from '../../../src/figures/levers/maths.ts';
import type { Value } from '../../../src/figures/levers/maths.ts';
import rowsOf from '../../../src/figures/levers/rows.ts';

const rows = rowsOf((name) => theEvidence().datasets.get(name)?.rows ?? []);
const start = defaultState(figure.parameters);
const show = (state: Partial<typeof start> = {}) => figure.show(rows, { ...start, ...state });
const layer = (key: string, state: Partial<typeof start> = {}) => {
  const found = show(state).layers.find((one) => one.key === key);
  if (!found) throw new Error(`there is no layer ${key}`);
  return found;
};
const index = (key: string, state: Partial<typeof start> = {}) =>
  Math.round(layer(key, state).now.index);
const equal = { limits: 1, control: 1, speed: 1, reversibility: 1, rights: 1 };
const coded = (...values: [string, Value][]) =>
  values.map(([column, value]) => ({ column, value }));

describe('levers', () => {
  it('says in its title what splitting the largest owner does', () => {
    expect(show().title).toBe('Three of five levers move one layer each; the other two move none');
    expect(show({ lever: 'split' }).title).toBe(
      'Split the largest owner of AI compute in two and owners’ concentration goes from about 1,250 to 950; no other layer moves',
    );
  });

  it('pulls nothing by default', () => {
    expect(show().layers.map(({ key, now }) => [key, Math.round(now.index)])).toEqual([
      ['euv', 10_000],
      ['foundry', 5048],
      ['accelerators', 4771],
      ['memory', 4174],
      ['iaas', 2198],
      ['owners', 1251],
    ]);
  });

  it('counts the doors to 90% of a layer, and says where the named do not reach it', () => {
    const doors = show().layers.map(({ now }) => now.doors);
    expect(doors).toEqual([1, 5, 3, 3, null, null]);
    expect(layer('owners').now.reach).toBeCloseTo(83.28, 2);
    expect(layer('iaas').now.reach).toBeCloseTo(82.4, 8);
  });

  it('takes s²(1 − 1/k) off when the largest owner is split', () => {
    expect(index('owners', { lever: 'split', k: 2 })).toBe(954);
    expect(index('owners', { lever: 'split', k: 4 })).toBe(
      Math.round(1251.2176 - 24.37 ** 2 * 0.75),
    );
    expect(layer('owners', { lever: 'split' }).now.named).toBe(9);
  });

  it('adds a public owner: H/(1 + x)² + (100x/(1 + x))²', () => {
    expect(index('owners', { lever: 'public', x: 0.05 })).toBe(1158);
    expect(index('owners', { lever: 'public', x: 0 })).toBe(1251);
    expect(index('owners', { lever: 'public', x: 0.2 })).toBe(
      Math.round(1251.2176 / 1.44 + (20 / 1.2) ** 2),
    );
  });

  it('moves points between foundries: H − 2y(a − b) + 2y²', () => {
    expect(index('foundry', { lever: 'foundry', y: 10 })).toBe(3990);
    expect(layer('foundry', { lever: 'foundry', y: 10 }).now.doors).toBe(5);
    expect(index('foundry', { lever: 'foundry', y: 0 })).toBe(5048);
  });

  it.each(['split', 'public', 'foundry', 'threshold', 'separation'] as const)(
    'leaves every layer but its own alone when it pulls %s',
    (lever) => {
      const moved = show({ lever }).layers.filter(({ was, now }) => was.index !== now.index);
      const own = {
        split: ['owners'],
        public: ['owners'],
        foundry: ['foundry'],
        threshold: [],
        separation: [],
      };
      expect(moved.map(({ key }) => key)).toEqual(own[lever]);
    },
  );

  it('catches thirteen developers at 1e25 FLOP and two at 1e26', () => {
    expect([1e24, 1e25, 1e26, 1e27].map((line) => caught(rows.runs, line))).toEqual([33, 13, 2, 0]);
  });

  it('scores what is known and lets the unknown lower the denominator', () => {
    const four = coded(['limits', 1], ['control', 0], ['speed', -1], ['rights', 1]);
    expect(score(four, equal)).toBe(0.25);
    const two = coded(['limits', 1], ['control', -1], ['cloud', 1]);
    expect(score(two, equal)).toBe(0);
    expect(score(two, { ...equal, control: 5 })).toBeCloseTo(-2 / 3, 10);
    expect(score(coded(['cloud', 1]), equal)).toBeNull();
    expect(score(two, { ...equal, limits: 0, control: 0 })).toBeNull();
  });

  it('prints no score before the reader sets a weight, and never an order', () => {
    expect(show().proposals.every((one) => one.score === null)).toBe(true);
    const weighed = show({ control: 5 });
    expect(weighed.proposals.map(({ id }) => id)).toEqual(rows.proposals.map(({ id }) => id));
    const chain = weighed.proposals.find(({ id }) => id === 'computeantitrust');
    expect(chain?.score).toBeCloseTo(-0.6667, 4);
    expect(weighed.sentence).toContain('96 of 130 cells are unknown and count for nothing');
  });

  it('codes every proposal, and each cell rests on a sentence of its own row', () => {
    expect(rows.proposals).toHaveLength(26);
    for (const { id, coding } of rows.proposals) {
      for (const { column, value, sentence } of codingOf(id)) {
        expect(Object.hasOwn({ ...layers, ...criteria }, column)).toBe(true);
        expect([-1, 0, 1]).toContain(value);
        expect(['proposal', 'argument', 'objection']).toContain(sentence);
      }
      expect(coding.every(({ label }) => label.includes('Our coding, from the '))).toBe(true);
    }
    expect(show().unknown).toBe(96);
    expect(() => codingOf('nobody')).toThrow('there is no coding of "nobody"');
  });

  it('never reads an objection as praise, and finds no row that speaks of reversibility', () => {
    const codes = rows.proposals.flatMap(({ id }) => codingOf(id));
    expect(
      codes.filter(
        ({ sentence, column, value }) =>
          sentence === 'objection' && Object.hasOwn(criteria, column) && value > 0,
      ),
    ).toEqual([]);
    expect(codes.filter(({ column }) => column === 'reversibility')).toEqual([]);
    expect(codingOf('reporting').at(-1)).toEqual({
      column: 'control',
      value: 0,
      sentence: 'objection',
    });
  });

  it('speaks a cell with its sentence, and calls it our coding', () => {
    const label = show().marks.find(({ key }) => key === 'cell/computeantitrust/control')?.label;
    expect(label).toBe(
      'Look at the whole hardware chain in antitrust: keeps control points −. Our coding, from the objection: “Breaking up the chain would also remove the control points”. Grade high',
    );
  });

  it('says what a lever does, what it does to an inspector, and what is said against it', () => {
    expect(show({ lever: 'split' }).sentence).toBe(
      'Split the largest owner in 2: in “AI computers owned” the index goes from 1,250 to 950; for an inspector 9 named reach 83%, where before 8 named reach 83%. No other layer moves. Its strongest objection: Breaking up the chain would also remove the control points.',
    );
    expect(show({ lever: 'threshold' }).sentence).toContain(
      'it moves no box; 13 developers caught.',
    );
  });

  it('pulls a lever that is pressed and lets go of it when it is pressed again', () => {
    expect(figure.act?.('lever/split', start)).toEqual({ lever: 'split' });
    expect(figure.act?.('lever/split', { ...start, lever: 'split' })).toEqual({ lever: 'none' });
    expect(figure.act?.('layer/euv', start)).toEqual({});
  });

  it('shows the ends of every range without a number that is none', () => {
    for (const lever of Object.keys(figure.parameters.lever.options) as (typeof start.lever)[])
      for (const [k, x, y, L, weight] of [
        [2, 0, 0, 1e23, 0],
        [4, 0.2, 25, 1e27, 5],
      ] as const) {
        const weights = {
          limits: weight,
          control: weight,
          speed: weight,
          reversibility: weight,
          rights: weight,
        };
        const text = JSON.stringify(show({ lever, k, x, y, L, ...weights }), named);
        expect(text).not.toMatch(/NaN|Infinity/u);
      }
  });
});

/** JSON writes a number that is none as null: name it. */
function named(_: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}
