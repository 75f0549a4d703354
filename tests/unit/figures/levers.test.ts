import { describe, expect, it } from 'vitest';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';
import { defaultState } from '../../../src/figure-kit/defaultState.ts';
import { codingOf, layers } from '../../../src/figures/levers/coding.ts';
import figure from '../../../src/figures/levers/figure.ts';
import { caught } from '../../../src/figures/levers/maths.ts';
import rowsOf from '../../../src/figures/levers/rows.ts';
import { criteria, score } from '../../../src/figures/levers/weigh.ts';
import type { Value } from '../../../src/figures/levers/weigh.ts';
import { doorsOf, fromTo, shavedText } from '../../../src/figures/levers/words.ts';

const rows = rowsOf((name) => theEvidence().datasets.get(name)?.rows ?? []);
const start = defaultState(figure.parameters);
type State = Partial<typeof start>;
const show = (state: State = {}) => figure.show(rows, { ...start, ...state });
const box = (key: string, state: State = {}) => {
  const found = show(state).boxes.find((one) => one.key === key);
  if (!found) throw new Error(`there is no lever ${key}`);
  return found;
};
const index = (key: string, state: State = {}) => Math.round(box(key, state).now.index);
const equal = { limits: 1, control: 1, speed: 1, reversibility: 1, rights: 1 };
const coded = (...values: [string, Value][]) =>
  values.map(([column, value]) => ({ column, value }));

describe('levers', () => {
  it('says in its title how much ink each lever takes, and of one that is pulled where its box goes', () => {
    expect(show().title).toBe(
      'Three of five levers take ink off one box each, 1,060, 300 and 90 points; the other two take none',
    );
    expect(show({ lever: 'split' }).title).toBe(
      'Split the largest owner of AI compute in two and owners’ concentration goes from about 1,250 to 950',
    );
    expect(show({ lever: 'threshold' }).title).toBe(
      'A training line at 10²⁵ FLOP takes ink off no box; at least 13 developers over it',
    );
  });

  it('draws one box a lever and counts the ink that is shaved off it', () => {
    expect(show().boxes.map((one) => [one.name, shavedText(one), fromTo(one)])).toEqual([
      ['Second foundry', '−1,060', '5,050 → 3,990 points'],
      ['Largest owner split', '−300', '1,250 → 950 points'],
      ['Public owner', '−90', '1,250 → 1,160 points'],
      ['Clouds kept apart', '0', '2,200 points, as before'],
      ['Training line', '0', '13 developers over it'],
    ]);
  });

  it('takes s²(1 − 1/k) off when the largest owner is split', () => {
    expect(index('split', { k: 2 })).toBe(954);
    expect(index('split', { k: 4 })).toBe(Math.round(1251.2176 - 24.37 ** 2 * 0.75));
    expect(box('split').now.named).toBe(9);
  });

  it('adds a public owner: H/(1 + x)² + (100x/(1 + x))²', () => {
    expect(index('public', { x: 0.05 })).toBe(1158);
    expect(index('public', { x: 0 })).toBe(1251);
    expect(index('public', { x: 0.2 })).toBe(Math.round(1251.2176 / 1.44 + (20 / 1.2) ** 2));
  });

  it('moves points between foundries: H − 2y(a − b) + 2y²', () => {
    expect(index('foundry', { y: 10 })).toBe(3990);
    expect(index('foundry', { y: 0 })).toBe(5048);
    expect(doorsOf(box('foundry').now)).toBe('5 firms cover 90%');
  });

  it('counts the doors to 90% of every layer before anything is pulled', () => {
    expect(show().sentence).toBe(
      'Each lever would move one box or none, and no lever here reaches lithography, memory or accelerators. What an inspector must visit before any is pulled: EUV lithography, 1 firm covers 90%; Chip foundries, 5 firms cover 90%; AI accelerators, 3 firms cover 90%; HBM memory, 3 firms cover 90%; Rented servers, 5 named reach 82%; AI computers owned, 8 named reach 83%.',
    );
  });

  it('says what a lever does, what it does to an inspector, and what is said against it', () => {
    expect(show({ lever: 'split' }).sentence).toBe(
      'Largest owner split in two equal parts: in “AI computers owned” the index goes from 1,250 to 950; for an inspector 9 named reach 83%, where before 8 named reach 83%. No other layer moves. Its strongest objection: Breaking up the chain would also remove the control points.',
    );
    expect(show({ lever: 'separation' }).sentence).toMatch(
      /^Clouds kept apart from models: no box moves\./u,
    );
  });

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

  it('scores nothing before the reader sets a weight, and then keeps the order of the dataset', () => {
    expect(show().scores).toEqual([]);
    const { scores, sentence, title } = show({ control: 5 });
    const all = rows.proposals.map(({ id }) => id);
    expect(scores.map(({ id }) => all.indexOf(id))).toEqual(
      scores.map(({ id }) => all.indexOf(id)).sort((a, b) => a - b),
    );
    expect(scores.find(({ id }) => id === 'computeantitrust')).toMatchObject({ equal: 0 });
    expect(title).toBe(
      'These weights move 7 of the 21 scores of the proposals listed here; 96 of 130 cells are unknown and count for nothing',
    );
    expect(sentence).toBe(
      'By your weights 21 of the 26 proposals listed here have a score; 96 of 130 cells are unknown and count for nothing. “Look at the whole hardware chain in antitrust” scores −0.67, from 2 known cells; at equal weights 0.00.',
    );
    expect(show({ control: 5, lever: 'split' }).scores).toEqual([]);
  });

  it('codes every proposal, and each cell rests on a sentence of its own row', () => {
    expect(rows.proposals).toHaveLength(26);
    const codes = rows.proposals.flatMap(({ id }) => codingOf(id));
    const odd = codes.filter(
      ({ column, value, sentence }) =>
        !Object.hasOwn({ ...layers, ...criteria }, column) ||
        ![-1, 0, 1].includes(value) ||
        !['proposal', 'argument', 'objection'].includes(sentence),
    );
    expect(odd).toEqual([]);
    expect(show().values).toEqual({ unknown: '96', cells: '130' });
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

  it('pulls a lever that is pressed and lets go of it when it is pressed again', () => {
    expect(figure.act?.('lever/split', start)).toEqual({ lever: 'split' });
    expect(figure.act?.('lever/split', { ...start, lever: 'split' })).toEqual({ lever: 'none' });
    expect(figure.act?.('proposal/kyc', start)).toEqual({});
  });
});
