import { describe, expect, it } from 'vitest';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';
import { defaultState } from '../../../src/figure-kit/defaultState.ts';
import { DEALS } from '../../../src/figures/years-that-do-not-match/deals.ts';
import figure from '../../../src/figures/years-that-do-not-match/figure.ts';
import { kindOf, outlasting } from '../../../src/figures/years-that-do-not-match/maths.ts';
import readRows from '../../../src/figures/years-that-do-not-match/rows.ts';

const rows = readRows((name) => theEvidence().datasets.get(name)?.rows ?? []);
const start = defaultState(figure.parameters);
const show = (state: Partial<typeof start> = {}) => figure.show(rows, { ...start, ...state });
const deal = (key: string) => rows.deals.find((one) => one.key === key);

describe('the loans that state both', () => {
  it('are nineteen, each listed to pick from', () => {
    expect(rows.deals.map(({ key }) => key).sort()).toEqual(Object.keys(DEALS).slice(1).sort());
  });

  it.each([
    ['meta-hyperion', 19.6],
    ['meta-elpaso', 18.3],
    ['crwv-ddtl-5-5', 2.1],
    ['anthropic-xpv', 0],
    ['iren-microsoft', 0.6],
    ['hut8-river-bend', 1.5],
    ['wulf-lake-mariner', -5],
    ['apld-pf1', -10.4],
    ['vantage-frontier', -11],
  ])('%s: %f years between', (key, gap) => expect(deal(key)?.gap).toBe(gap));

  it.each([
    [2, '3 6 10'],
    [2.5, '2 7 10'],
  ])('within %f years: tails, matches and cliffs %s', (tolerance, counts) => {
    const kinds = rows.deals.map(({ gap }) => kindOf(gap, tolerance));
    const count = (kind: string) => kinds.filter((one) => one === kind).length;
    expect(`${count('tail')} ${count('match')} ${count('cliff')}`).toBe(counts);
  });

  it('are of the kind their gap makes them', () => {
    expect(rows.deals.filter(({ gap, kind }) => kindOf(gap) !== kind)).toEqual([]);
  });

  it('let Meta’s rent start in 2029, its guarantee cover twelve years after it and the bonds end in 2049', () => {
    expect(deal('meta-hyperion')).toMatchObject({
      starts: 2029,
      promise: 4,
      covered: 12,
      ends: 2049,
    });
    expect(deal('meta-elpaso')).toMatchObject({
      starts: 2028,
      promise: 4,
      covered: 12,
      ends: 2048,
    });
  });
});

describe('a chip’s life', () => {
  it.each([
    [6, 0],
    [5.5, 2],
    [5, 5],
    [4.8, 9],
    [4, 10],
  ])('of %f years is outlasted by %i of ten loans', (life, count) =>
    expect(outlasting(rows.chips, life)).toHaveLength(count),
  );
});

describe('what the picture says', () => {
  it.each([
    [
      {},
      'Meta, Hyperion: rent from 2029 to 2033, bonds to 2049; Meta’s guarantee, to about 2045, covers part',
    ],
    [
      { deal: 'all' as const },
      'Of nineteen loans drawn here, ten fall due before the tenant’s years end and three outlive them',
    ],
    [
      { deal: 'vantage-frontier' as const },
      'Vantage Frontier: the tenant pays for 15 years, the loan is due after 4',
    ],
    [
      { deal: 'anthropic-xpv' as const },
      'AI XPV for Anthropic: the tenant’s 5 years meet the loan’s 5',
    ],
    [
      { against: 'chip' as const },
      'If a chip earns for 5 years, five of the ten chip loans drawn here outlast it',
    ],
    [
      { against: 'chip' as const, life: 6 },
      'If a chip earns for 6 years, none of the ten chip loans drawn here outlast it',
    ],
  ])('%j: %s', (state, title) => expect(show(state).title).toBe(title));

  it.each([
    [6, 'none'],
    [5, 'five'],
    [4, 'ten'],
  ])('tells the prose how many loans outlast a chip of %i years: %s', (life, outlast) => {
    expect(show({ life }).values).toEqual({ outlast });
  });

  it('opens one of all when it is pressed, and goes back to all', () => {
    expect(figure.act?.('jupiter', { ...start, deal: 'all' })).toEqual({ deal: 'jupiter' });
    expect(figure.act?.('jupiter', { ...start, deal: 'jupiter' })).toEqual({ deal: 'all' });
    expect(figure.act?.('nothing', start)).toEqual({});
  });
});
