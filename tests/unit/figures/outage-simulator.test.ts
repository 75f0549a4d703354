import { describe, expect, it } from 'vitest';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';
import { picture } from '../../../src/figure-kit/build/picture.ts';
import { defaultState } from '../../../src/figure-kit/defaultState.ts';
import { readState } from '../../../src/figure-kit/readState.ts';
import { rooms } from '../../../src/figure-kit/room.ts';
import { writeState } from '../../../src/figure-kit/writeState.ts';
import figure from '../../../src/figures/outage-simulator/figure.ts';
import teaching from '../../../src/figures/outage-simulator/teaching.ts';
import {
  allOut,
  equalSuppliers,
  everythingLost,
  expectedCapacity,
  floorOf,
  somethingLost,
} from '../../../src/figures/outage-simulator/maths.ts';
import readRows from '../../../src/figures/outage-simulator/rows.ts';
import { simulate } from '../../../src/figures/outage-simulator/simulate.ts';
import { weightsOf } from '../../../src/figures/outage-simulator/weightsOf.ts';
import { percent } from '../../../src/figures/outage-simulator/words.ts';

const rows = readRows((name) => theEvidence().datasets.get(name)?.rows ?? []);
const base = defaultState(figure.parameters);
const shown = (state: Partial<typeof base> = {}) => figure.show(rows, { ...base, ...state });
const usual = { q: 0.05, s: 0.02 };

describe('the closed form', () => {
  it.each([
    [1, 1, 0.069],
    [2, 1, 0.02245],
    [3, 1, 0.0201225],
    [5, 1, 0.02000030625],
    [2, 0, 0.0025],
    [5, 0, 3.125e-7],
  ])(
    'loses everything with %i suppliers, each depending with chance %d, by %d a year',
    (n, z, lost) => {
      expect(everythingLost({ ...usual, n, z })).toBeCloseTo(lost, 12);
    },
  );

  it('loses everything by 0.28% at Nvidia’s share and 0.38% at TSMC’s', () => {
    expect(everythingLost({ ...usual, n: 5, z: 0.656 })).toBeCloseTo(0.002766, 6);
    expect(everythingLost({ ...usual, n: 5, z: 0.702 })).toBeCloseTo(0.003788, 6);
  });

  it('parts what the shared step does from what each does on its own', () => {
    const { shared, alone } = allOut({ ...usual, n: 2, z: 1 });
    expect(shared).toBeCloseTo(0.02, 12);
    expect(alone).toBeCloseTo(0.00245, 12);
    expect(floorOf({ ...usual, n: 2, z: 1 })).toBeCloseTo(0.02, 12);
    expect(floorOf({ ...usual, n: 2, z: 0.5 })).toBeCloseTo(0.005, 12);
  });

  it('loses something in 5% of years with one supplier and 22.6% with five, before the shared step', () => {
    expect(somethingLost({ q: 0.05, s: 0, z: 1, n: 1 })).toBeCloseTo(0.05, 12);
    expect(somethingLost({ q: 0.05, s: 0, z: 1, n: 5 })).toBeCloseTo(0.2262190625, 12);
    expect(somethingLost({ ...usual, z: 1, n: 1 })).toBeCloseTo(0.069, 12);
    expect(somethingLost({ ...usual, z: 1, n: 5 })).toBeCloseTo(0.24169468125, 12);
  });

  it('expects 93.1% of the computing however it is split', () => {
    expect(expectedCapacity({ ...usual, z: 1, n: 5 })).toBeCloseTo(0.931, 12);
  });

  it('takes five suppliers split 80:5:5:5:5 for 1.5 equal ones, and five equal ones for five', () => {
    expect(equalSuppliers(weightsOf('80,5,5,5,5', 5))).toBeCloseTo(1 / 0.65, 12);
    expect(equalSuppliers(weightsOf('equal', 5))).toBeCloseTo(5, 12);
  });
});

describe('weights', () => {
  it('add up to 1, repeat the last for suppliers not named, and leave out those not there', () => {
    expect(weightsOf('equal', 4)).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect(weightsOf('80,20', 2)).toEqual([0.8, 0.2]);
    expect(weightsOf('60,20', 3)).toEqual([0.6, 0.2, 0.2]);
    expect(weightsOf('80,5,5,5,5', 1)).toEqual([1]);
  });
});

describe('the simulation', () => {
  const N = 200_000;
  const settings = [
    { n: 1, z: 1, q: 0.05, s: 0.02 },
    { n: 5, z: 1, q: 0.05, s: 0.02 },
    { n: 5, z: 0.656, q: 0.05, s: 0.02 },
    { n: 2, z: 0.3, q: 0.2, s: 0.15 },
    { n: 8, z: 0.9, q: 0.3, s: 0.2 },
  ];

  it.each(settings)('meets the closed form within three standard errors at %o', (model) => {
    const years = simulate(model, weightsOf('equal', model.n), 20261123, N);
    const meets = (share: number, chance: number) =>
      expect(Math.abs(share - chance)).toBeLessThan(3 * Math.sqrt((chance * (1 - chance)) / N));
    meets(years.filter((left) => left === 0).length / N, everythingLost(model));
    meets(years.filter((left) => left < 1).length / N, somethingLost(model));
    const mean = years.reduce((sum, left) => sum + left, 0) / N;
    const spread = years.reduce((sum, left) => sum + (left - mean) ** 2, 0) / N;
    expect(Math.abs(mean - expectedCapacity(model))).toBeLessThan(3 * Math.sqrt(spread / N));
  });

  it('swings by q(1 − q)Σw² without an event upstream', () => {
    const weights = weightsOf('80,5,5,5,5', 5);
    const years = simulate({ q: 0.05, s: 0, z: 1 }, weights, 7, N);
    const mean = years.reduce((sum, left) => sum + left, 0) / N;
    const variance = years.reduce((sum, left) => sum + (left - mean) ** 2, 0) / N;
    expect(mean).toBeCloseTo(0.95, 2);
    expect(Math.abs(variance / (0.05 * 0.95 * 0.65) - 1)).toBeLessThan(0.03);
  });

  it('gives the same years for the same seed, others for the next', () => {
    const roll = (seed: number) => simulate({ ...usual, z: 1 }, weightsOf('equal', 5), seed, 1000);
    expect(roll(20261123)).toEqual(roll(20261123));
    expect(roll(20261123)).not.toEqual(roll(20261124));
    expect(roll(20261123).filter((left) => left === 0)).toHaveLength(18);
  });

  it('rolls the same dice whatever is set: a year with fewer shared suppliers never has less left', () => {
    const weights = weightsOf('equal', 5);
    const all = simulate({ ...usual, z: 1 }, weights, 1, 1000);
    const some = simulate({ ...usual, z: 0.5 }, weights, 1, 1000);
    expect(some.every((left, i) => left >= (all[i] ?? 0))).toBe(true);
  });
});

describe('the figure', () => {
  it('takes three shares from the table of the stack', () => {
    expect(rows).toEqual([
      {
        key: 'nvidia',
        name: 'Nvidia',
        of: 'computing sold in AI chips, 2025',
        share: 0.656,
        grade: 'medium',
      },
      { key: 'tsmc', name: 'TSMC', of: 'foundry revenue, Q2 2025', share: 0.702, grade: 'high' },
      { key: 'asml', name: 'ASML', of: 'EUV machines sold, 2025', share: 1, grade: 'high' },
    ]);
  });

  it('says the finding with its numbers, and that it is modelled', () => {
    expect(shown().title).toBe(
      'With five landlords instead of one, the modelled chance of losing everything falls from 6.9% to 2.0%, and stops there if all share one upstream supplier',
    );
    expect(shown({ n: 1 }).title).toBe(
      'With one landlord the modelled chance of losing everything in a year is 6.9%',
    );
  });

  it('says what each named state shows', () => {
    const says = teaching.states.map(({ state }) => shown(state as Partial<typeof base>).sentence);
    expect(says).toEqual([
      'In 72 of 1,000 simulated years everything was lost (exact chance 6.90%); with one supplier there is no other way to lose.',
      'In 18 of 1,000 simulated years everything was lost (exact chance 2.00%), in 247 at least something (24.2%). With one supplier instead of five it would be everything in 6.90% of years.',
      'In 2 of 1,000 simulated years everything was lost (exact chance 0.277%), in 247 at least something (24.2%). With one supplier instead of five it would be everything in 6.25% of years.',
      'In 2 of 1,000 simulated years everything was lost (exact chance 0.379%), in 247 at least something (24.2%). With one supplier instead of five it would be everything in 6.33% of years.',
      'In 18 of 1,000 simulated years everything was lost (exact chance 2.00%), in 247 at least something (24.2%). With one supplier instead of five it would be everything in 6.90% of years. Split 80:5:5:5:5, the computing swings as with 1.5 equal suppliers.',
    ]);
  });

  it('calls every chance an assumption, beside its slider and in the note', () => {
    const { q, s, z } = teaching.basis;
    for (const basis of [q, s, z]) expect(basis).toMatch(/assumption/u);
    expect(teaching.note.match(/Assumption:/gu)).toHaveLength(4);
    expect(teaching.grade).toBe('low');
    for (const room of rooms)
      expect(picture(figure, shown(), room)).toContain('every chance here is an assumption');
  });

  it('tables the chances by number of suppliers', () => {
    const { columns, rows: table } = shown().table;
    expect(columns).toEqual([
      'Suppliers',
      'All lost: nothing shared',
      'Nvidia’s share, 0.656',
      'TSMC’s share, 0.702',
      'ASML’s share, 1',
      'Your setting, 1',
      'Any lost: your setting',
    ]);
    expect(table).toHaveLength(8);
    expect(table[0]).toEqual([1, '5.00%', '6.25%', '6.33%', '6.90%', '6.90%', '6.90%']);
    expect(table[1]).toEqual([2, '0.250%', '1.15%', '1.27%', '2.25%', '2.25%', '11.6%']);
    expect(table[4]).toEqual([5, 'under 0.001%', '0.277%', '0.379%', '2.00%', '2.00%', '24.2%']);
  });

  it('sets suppliers by a bar, and rolls again by the rest', () => {
    expect(figure.act?.('n:3', base)).toEqual({ n: 3 });
    expect(figure.act?.('roll', base)).toEqual({ seed: 20261124 });
    expect(figure.act?.('left:0.8', { ...base, seed: 2 ** 32 - 1 })).toEqual({ seed: 0 });
  });

  it('has a mark in every room for all that can be walked to', () => {
    const { marks } = shown();
    for (const room of rooms) {
      const svg = picture(figure, shown(), room);
      for (const { key } of marks) expect(svg).toContain(`data-key="${key}"`);
    }
  });

  it('reads any split of one to eight weights from its address, and refuses anything else', () => {
    const read = (query: string) => readState(figure.parameters, new URLSearchParams(query));
    expect(read('split=80,5,5,5,5&z=0.656&n=3')).toEqual({
      ...base,
      split: '80,5,5,5,5',
      z: 0.656,
      n: 3,
    });
    expect(read('split=60.5,39.5').split).toBe('60.5,39.5');
    for (const bad of ['0,1', '-1,2', '1,2,3,4,5,6,7,8,9', 'a', '', '1,,2', '1e9']) {
      expect(read(`split=${bad}`).split).toBe('equal');
    }
    expect(read('n=9&q=0.5&s=-1&z=2&seed=x')).toEqual(base);
    expect(writeState(figure.parameters, { ...base, n: 1 }).toString()).toBe('n=1');
  });

  it('takes any state in its ranges', () => {
    for (const n of [1, 4.5, 8]) {
      for (const q of [0, 0.3]) {
        for (const s of [0, 0.2]) {
          for (const z of [0, 0.5, 1]) {
            const state = shown({ n, q, s, z, split: '80,5', seed: 0 });
            expect(JSON.stringify([state.sentence, state.table])).not.toMatch(
              /NaN|Infinity|undefined|null/u,
            );
            expect(picture(figure, state, { name: 'narrow', width: 328 })).not.toMatch(
              /NaN|Infinity|undefined/u,
            );
          }
        }
      }
    }
  });
});

describe('percent', () => {
  it('keeps three digits, and says when a chance is too small to print', () => {
    expect(
      [1, 0.44, 0.069, 0.02245, 0.0200003, 0.002766, 1e-5].map((chance) => percent(chance)),
    ).toEqual(['100%', '44.0%', '6.90%', '2.25%', '2.00%', '0.277%', '0.00100%']);
    expect(percent(3.125e-7)).toBe('under 0.001%');
    expect(percent(0)).toBe('0%');
    expect(percent(0.05, 1)).toBe('5%');
  });
});
