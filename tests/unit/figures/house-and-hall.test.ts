import { describe, expect, it } from 'vitest';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';
import { defaultState } from '../../../src/figure-kit/defaultState.ts';
import figure from '../../../src/figures/house-and-hall/figure.ts';
import { looksOf, sidesOf } from '../../../src/figures/house-and-hall/maths.ts';
import type { Outcome } from '../../../src/figures/house-and-hall/maths.ts';
import { OPTIONS } from '../../../src/figures/house-and-hall/places.ts';
import readRows from '../../../src/figures/house-and-hall/rows.ts';

const rows = readRows((name) => theEvidence().datasets.get(name)?.rows ?? []);
const start = defaultState(figure.parameters);
const show = (state: Partial<typeof start> = {}) => figure.show(rows, { ...start, ...state });

describe('the places', () => {
  it('are nine, each listed to pick from', () => {
    expect(rows.places.map(({ key }) => key)).toEqual(Object.keys(OPTIONS));
  });

  it.each([
    ['michigan', 'hall', null, 1400],
    ['memphis', 'hall', 3333, 425.38],
    ['texas', 'hall', null, null],
    ['new-jersey', 'not yet', null, null],
    ['pjm', 'expired', 162_700, null],
    ['indiana', 'nothing', 2800, 1092],
    ['denton', 'nothing', 390, 390],
    ['virginia', 'itself', null, 1500],
    ['off-grid', 'valve', null, 400],
  ])('%s: %s, house %s MW and hall %s MW', (key, outcome, house, hall) => {
    expect(rows.places.find((place) => place.key === key)).toMatchObject({ outcome, house, hall });
  });
});

describe('the squares', () => {
  it.each([
    ['Indiana', 2800, 1092, 0.6245],
    ['Indiana as planned', 2800, 2310, 0.9083],
    ['Memphis', 3333, 425.38, 0.3572],
    ['Denton', 390, 390, 1],
  ])('%s: %i and %i MW, the hall’s side %f of the house’s', (_, house, hall, ratio) => {
    const [left, right] = sidesOf({ house, hall });
    expect(right / left).toBeCloseTo(ratio, 4);
    expect(left).toBe(1);
  });

  it('makes the larger one full where that is the hall, as Ohio’s contracts against its peak', () => {
    const [house, hall] = sidesOf({ house: 10_500, hall: 17_861 });
    expect([hall, Number((hall / house).toFixed(4))]).toEqual([1, 1.3042]);
  });

  it('stands in for a size that is not known, and takes it for neither nothing nor all', () => {
    expect(sidesOf({ house: null, hall: 1400 })).toEqual([0.75, 1]);
    expect(sidesOf({ house: null, hall: null })).toEqual([0.75, 0.75]);
  });
});

describe('the lever', () => {
  it.each<[Outcome, string, string]>([
    ['hall', 'lit', 'dark'],
    ['not yet', 'lit', 'paper'],
    ['expired', 'lit', 'paper'],
    ['nothing', 'unsaid', 'unsaid'],
    ['itself', 'lit', 'dark'],
    ['valve', 'none', 'dark'],
  ])('with “%s” leaves the house %s and the hall %s', (outcome, house, hall) => {
    expect(looksOf(outcome, true)).toEqual([house, hall]);
  });

  it('changes nothing before it is pulled', () => {
    expect(looksOf('hall', false)).toEqual(['lit', 'lit']);
    expect(looksOf('nothing', false)).toEqual(['lit', 'lit']);
    expect(looksOf('valve', false)).toEqual(['none', 'lit']);
  });

  it('is pulled and pushed back by a press on it; a press on a small pair goes there', () => {
    expect(figure.act?.('lever', start)).toEqual({ pulled: false });
    expect(figure.act?.('lever', { ...start, pulled: false })).toEqual({ pulled: true });
    expect(figure.act?.('indiana', start)).toEqual({ place: 'indiana' });
    expect(figure.act?.('atlantis', start)).toEqual({});
  });
});

describe('what the picture says', () => {
  it.each([
    [
      'michigan',
      'In Saline Township, Michigan, one hall goes dark before homes: its contract says so',
    ],
    [
      'new-jersey',
      'New Jersey’s law puts the hall first, but no threshold exists yet and the cut is not yet operative',
    ],
    ['indiana', 'At New Carlisle, Indiana, nothing we read says who goes dark first'],
  ] as const)('at %s: %s', (place, title) => expect(show({ place }).title).toBe(title));

  it('tells New Jersey’s state in full', () => {
    expect(show({ place: 'new-jersey' }).place.state).toBe(
      'act in force; the cut is not yet operative; threshold: none yet: the board must set one, of at most 50 MW, by about 7 July 2027; utilities then have 180 days to file',
    );
  });

  it.each([
    ['memphis', 'the hall'],
    ['indiana', 'nothing written'],
  ] as const)('tells the prose who goes first at %s: %s', (place, first) => {
    expect(show({ place }).values).toEqual({ first });
  });

  it('counts within the places drawn', () => {
    expect(show().sentence).toContain(
      'Of the 9 places drawn here the hall goes first at 3 by a paper in force; at 2 it is on paper only, at 2 nothing we read says, and at 2 the lever hangs elsewhere.',
    );
  });

  it.each([
    ['michigan', 'Michigan, before the lever is pulled: house and hall are lit'],
    [
      'memphis',
      'Memphis, before the lever is pulled: house and hall are lit, and the hall is 13% of the house',
    ],
    [
      'denton',
      'Denton, Tex., before the lever is pulled: house and hall are lit, and they are as large',
    ],
    ['off-grid', 'Off the grid, before the lever is pulled: the hall is lit'],
  ] as const)('before the lever, at %s: %s', (place, title) =>
    expect(show({ place, pulled: false }).title).toBe(title),
  );
});
