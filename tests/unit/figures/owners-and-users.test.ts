import { expect, test } from 'vitest';
import { readEvidence } from '../../../src/evidence/readEvidence.ts';
import { defaultState } from '../../../src/figure-kit/defaultState.ts';
import { topOf } from '../../../src/figures/owners-and-users/bands.ts';
import figure from '../../../src/figures/owners-and-users/figure.ts';
import {
  kindOf,
  letToLabs,
  readSites,
  sharesOf,
  sizeOf,
} from '../../../src/figures/owners-and-users/maths.ts';
import rowsOf from '../../../src/figures/owners-and-users/rows.ts';
import { usedByLabs } from '../../../src/figures/owners-and-users/world.ts';
import { worldOf } from '../../../src/figures/owners-and-users/worldOf.ts';

const { datasets } = readEvidence('content');
const rows = rowsOf((name) => datasets.get(name)?.rows ?? []);
const shares = datasets.get('compute-share')?.rows ?? [];
const world = worldOf(shares.filter((row) => row['date'] === '2025-12-31'));
const sites = readSites(rows.sites, { users: 'all' });
const state = defaultState(figure.parameters);
const firm = (key: string) => ({ key, name: key, colour: key });

function inTenths(shares: object): Record<string, number> {
  return Object.fromEntries(
    Object.entries(shares).map(([name, value]) => [name, Math.round(10 * Number(value)) / 10]),
  );
}

function byName(by: 'owner' | 'user'): [string, number][] {
  return topOf(sites, by).map(([name, share]) => [name, Math.round(10 * share) / 10]);
}

test('34 operating campuses hold 7.72 million H100-equivalents', () => {
  expect(sites.length).toBe(34);
  expect(Math.round(sizeOf(sites))).toBe(7715053);
});

test('labs that do not own the site are sure tenants of 19.1%, likely of 2.7 and guessed of 7.0', () => {
  expect(inTenths(sharesOf(letToLabs(sites), sites))).toEqual({
    all: 28.7,
    confident: 19.1,
    likely: 2.7,
    speculative: 7,
  });
});

test('Microsoft’s rented site is no lab’s', () => {
  const rented = sites.filter(({ kind }) => kind === 'tenant');
  expect(
    rented.filter((site) => !letToLabs(sites).includes(site)).map(({ cells }) => cells[0]),
  ).toEqual(['Start Campus Sines Data Campus']);
});

test('shared sites hold 23.5%, of which 7.2 with sure users, and belong to no single user', () => {
  const shared = sites.filter(({ kind }) => kind === 'shared');
  expect(inTenths(sharesOf(shared, sites))).toEqual({
    all: 23.5,
    confident: 7.2,
    likely: 16.3,
    speculative: 0,
  });
  expect(shared.map(({ cells }) => cells[0]).sort()).toEqual([
    'Colossus 2',
    'Fluidstack Lake Mariner',
    'Microsoft Fairwater Atlanta',
    'Microsoft Fairwater Wisconsin',
  ]);
});

test('every Google site’s user is only likely', () => {
  const google = sites.filter(({ owner }) => owner?.key === 'google');
  expect(google.map(({ kind, sure }) => `${kind} ${sure ?? ''}`)).toEqual(
    Array.from({ length: 10 }, () => 'own likely'),
  );
});

test('the owners are ranked, and so are the users who are alone at a site', () => {
  expect(byName('owner').slice(0, 6)).toEqual([
    ['Microsoft', 21.5],
    ['Google', 17.4],
    ['Amazon', 13.9],
    ['Meta', 12.1],
    ['SpaceXAI', 10.8],
    ['Oracle', 7.7],
  ]);
  expect(byName('user').slice(0, 4)).toEqual([
    ['Anthropic', 17.5],
    ['Google DeepMind', 17.4],
    ['Meta', 12.1],
    ['OpenAI', 11.2],
  ]);
});

test('one square holds all the capacity, a tile a campus, a strip for each thing known of its use', () => {
  const [square] = figure.show(rows, state).squares;
  const bands = square?.bands ?? [];
  expect(bands.map(({ figure: percent, words }) => [percent, words])).toEqual([
    ['19%', 'let to one lab, surely'],
    ['10%', 'let to one lab, by a guess'],
    ['24%', 'shared in unknown parts'],
    ['16%', 'user not known'],
    ['<1%', 'let to another firm'],
    ['19%', 'its owner’s, likely'],
    ['12%', 'its owner’s, surely'],
  ]);
  const tiles = bands.flatMap((band) => band.tiles);
  expect(tiles).toHaveLength(34);
  expect(tiles.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(1, 10);
  expect(
    bands.map(({ tiles: [first] }) => `${first?.look ?? ''}${first?.doubt ? ', hatched' : ''}`),
  ).toEqual([
    'outline',
    'outline, hatched',
    'outline, hatched',
    'outline, hatched',
    'outline',
    'ink, hatched',
    'ink',
  ]);
});

test('a tile has its owner’s colour, or its user’s where one is alone', () => {
  const first = (by: 'owner' | 'user') =>
    figure.show(rows, { ...state, by }).squares[0]?.bands[0]?.tiles.map(({ name }) => name);
  expect(first('owner')).toEqual(['Amazon', 'Oracle', 'SpaceXAI']);
  expect(first('user')).toEqual(['Anthropic', 'Anthropic', 'OpenAI']);
});

test('the world is two squares on one scale', () => {
  const { squares } = figure.show(rows, { ...state, panel: 'world' });
  expect(squares.map(({ title, what, bands }) => [title, what, bands.length])).toEqual([
    ['Bought', '20.1 million, by owner', 9],
    ['At work', '16 million, by user', 6],
  ]);
  expect(squares[1]?.area).toBeCloseTo(16 / 20.1125, 5);
});

test('counting only sure users moves 45 points to the unnamed and makes nobody a tenant', () => {
  const sure = readSites(rows.sites, { users: 'confident' });
  const unnamed = sure.filter(({ kind }) => kind === 'unnamed');
  expect(inTenths(sharesOf(unnamed, sure))['all']).toBe(61.1);
  expect(inTenths(sharesOf(letToLabs(sure), sure))).toEqual({
    all: 19.1,
    confident: 19.1,
    likely: 0,
    speculative: 0,
  });
});

test('a site with one user is its owner’s or let; with several it is shared; with none it is unnamed', () => {
  const owner = firm('a');
  expect(kindOf({ owner, users: [firm('a')] })).toBe('own');
  expect(kindOf({ owner, users: [firm('b')] })).toBe('tenant');
  expect(kindOf({ owner: null, users: [firm('b')] })).toBe('tenant');
  expect(kindOf({ owner, users: [firm('a'), firm('b')] })).toBe('shared');
  expect(kindOf({ owner, users: [] })).toBe('unnamed');
});

test('planned stages are no sites', () => {
  expect(sites.filter(({ cells }) => /plan/u.test(String(cells[0])))).toEqual([]);
});

test('five labs use 6.15 of 16 million, and the two bases are kept apart', () => {
  const { sum, percent } = usedByLabs(world);
  expect(sum).toBe(6147461);
  expect(Math.round(percent)).toBe(38);
  expect(world.bought).toBe(20112500);
  expect(world.deployed).toBe(16000000);
  expect(world.owned.reduce((total, { mid }) => total + mid, 0)).toBe(20112532);
});

test('the title says what is sure first', () => {
  expect(figure.show(rows, state).title).toBe(
    'At 34 tracked campuses at least 19% of the capacity serves a lab that does not own the site; with likely and guessed tenants 29%, and a further 24% is shared',
  );
});

test('Anthropic owns none of what it uses', () => {
  expect(figure.show(rows, { ...state, focus: 'anthropic' }).sentence).toBe(
    'Anthropic is the only named user of 1.35 million H100-equivalents (0.96 million of it for sure), of which it owns none. It rents from Amazon with 1.07 million and SpaceXAI with 0.28 million. It shares two tracked sites, 0.63 million in all, in unknown parts.',
  );
});

test('pressing a site follows its user, pressing it again lets go', () => {
  const key = 'anthropic/anthropic-amazon-new-carlisle';
  expect(figure.show(rows, state).marks.some((mark) => mark.key === key)).toBe(true);
  expect(figure.act?.(key, state)).toEqual({ focus: 'anthropic' });
  expect(figure.act?.(key, { ...state, focus: 'anthropic' })).toEqual({ focus: 'none' });
  expect(figure.act?.('alibaba/alibaba-zhangbei', state)).toEqual({ focus: 'none' });
});

test('every state shows all 34 sites in its table', () => {
  for (const by of ['owner', 'user'] as const) {
    for (const users of ['all', 'confident'] as const) {
      for (const shared of ['hatched', 'excluded'] as const) {
        const shown = figure.show(rows, { ...state, by, users, shared, focus: 'oracle' });
        expect(shown.table.rows.length).toBe(34);
        expect(new Set(shown.marks.map((mark) => mark.key)).size).toBe(34);
      }
    }
  }
});
