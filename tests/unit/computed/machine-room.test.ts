import { describe, expect, it } from 'vitest';
import { boundValue } from '../../../src/evidence/boundValue.ts';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';
import { codingOf } from '../../../src/figures/levers/coding.ts';
import { isCriterion, score } from '../../../src/figures/levers/weigh.ts';

const value = (name: string) =>
  Number(boundValue(theEvidence().datasets, `computed/machine-room/${name}`).value);

describe('the owners', () => {
  it('have an index of 1,251, and of 954 once the largest is split in two', () => {
    expect(value('owners-index')).toBeCloseTo(1251.2176, 4);
    expect(value('owners-split')).toBeCloseTo(954.26915, 5);
    expect(value('split-takes')).toBeCloseTo(296.94845, 5);
    expect(value('owners-halved')).toBeCloseTo(625.6088, 4);
  });
  it('have an index of 1,158 beside a public owner of five per cent on top', () => {
    expect(value('owners-public')).toBeCloseTo(1157.56698, 5);
  });
  it('that are named hold 83%, and the named sellers of rented servers 82%', () => {
    expect(value('owners-reach')).toBeCloseTo(83.28, 9);
    expect(value('rented-reach')).toBeCloseTo(82.4, 9);
  });
});

describe('the foundries', () => {
  it('have an index of 5,048, and of 3,990 once ten points have moved', () => {
    expect(value('foundry-index')).toBeCloseTo(5048.16, 6);
    expect(value('foundry-moved')).toBeCloseTo(3990.16, 6);
  });
});

describe('the money', () => {
  it('of four firms for 2025 is 376 billion dollars', () => {
    expect(Math.round(value('four-2025'))).toBe(376);
  });
  it('that Amazon made conditional was 35 billion dollars', () => {
    expect(value('conditional-stake')).toBe(35);
  });
  it('that is to be public in Europe’s gigafactories is 10 billion euros', () => {
    expect(value('giga-public')).toBe(10);
  });
});

describe('the proposals listed here', () => {
  it('are 26', () => {
    expect(value('proposals')).toBe(26);
  });
});

describe('the scores that the essay speaks of', () => {
  const even = { limits: 1, control: 1, speed: 1, reversibility: 1, rights: 1 };
  const scored = (id: string, weights: Partial<typeof even>) =>
    score(codingOf(id), { ...even, ...weights });
  const known = (id: string) => codingOf(id).filter(({ column }) => isCriterion(column)).length;

  it('turn round for antitrust with the weight on control points or on concentration', () => {
    expect(scored('computeantitrust', { limits: 5 })).toBeCloseTo(0.6667, 4);
    expect(scored('computeantitrust', { control: 5 })).toBeCloseTo(-0.6667, 4);
  });
  it('turn round for know-your-customer with the weight on speed or on rights', () => {
    expect(scored('kyc', { speed: 5 })).toBeCloseTo(0.375, 4);
    expect(scored('kyc', { rights: 5 })).toBeCloseTo(-0.625, 4);
  });
  it('are highest for a proposal of which one cell is known', () => {
    expect([known('reporting'), known('utility2')]).toEqual([1, 1]);
    expect([scored('reporting', { control: 5 }), scored('utility2', { limits: 5 })]).toEqual([
      0, 1,
    ]);
  });
  it.each(['limits', 'control', 'speed', 'rights'])(
    'reach 1 for no other proposal with the weight on %s',
    (criterion) => {
      const full = [...(theEvidence().datasets.get('proposals')?.byId.keys() ?? [])].filter(
        (id) => scored(id, { [criterion]: 5 }) === 1,
      );
      expect(full).toEqual(['utility2']);
    },
  );
});
