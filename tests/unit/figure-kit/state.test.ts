import { describe, expect, it } from 'vitest';
import { choice } from '../../../src/figure-kit/parameters/choice.ts';
import { number } from '../../../src/figure-kit/parameters/number.ts';
import { numbers } from '../../../src/figure-kit/parameters/numbers.ts';
import { set } from '../../../src/figure-kit/parameters/set.ts';
import { toggle } from '../../../src/figure-kit/parameters/toggle.ts';
import { readState } from '../../../src/figure-kit/readState.ts';
import { writeState } from '../../../src/figure-kit/writeState.ts';

const parameters = {
  p: number({ label: 'Price', from: 1.5, to: 8, step: 0.05, default: 2.75 }),
  est: choice({
    label: 'Estimator',
    options: { synergy: 'Synergy', omdia: 'Omdia' },
    default: 'synergy',
  }),
  low: toggle({ label: 'Low rows', default: true }),
  firms: set({ label: 'Firms', options: { a: 'A', b: 'B', c: 'C' }, default: [] }),
  g: numbers({
    label: 'Guess',
    items: ['2020', '2025'],
    from: 0,
    to: 100,
    step: 1,
    default: [50, 50],
    local: true,
  }),
};
const start = { p: 2.75, est: 'synergy', low: true, firms: [] as string[], g: [50, 50] };
const read = (query: string, prefix = '') =>
  readState(parameters, new URLSearchParams(query), prefix);
const write = (state: Partial<typeof start>, query = '', prefix = '') =>
  writeState(parameters, { ...start, ...state }, new URLSearchParams(query), prefix).toString();

describe('the state of a figure in the address', () => {
  it('is the default where the address is silent', () => {
    expect(read('')).toEqual(start);
  });

  it('is read by name', () => {
    expect(read('p=6.05&est=omdia&low=off&firms=c,a')).toEqual({
      ...start,
      p: 6.05,
      est: 'omdia',
      low: false,
      firms: ['a', 'c'],
    });
  });

  it.each([
    'p=',
    'p=NaN',
    'p=99',
    'p=-1',
    'p=1e999',
    'est=gartner',
    'est=constructor',
    'est=__proto__',
    'low=maybe',
    'firms=x,y',
    'g=1,2',
  ])('falls back to the default for %s', (query) => {
    expect(read(query)).toEqual(start);
  });

  it('tells only what differs from the default', () => {
    expect(write({})).toBe('');
    expect(write({ p: 6.05 })).toBe('p=6.05');
  });

  it('leaves the rest of the address alone', () => {
    expect(write({ p: 2.75 }, 'utm_source=lms&p=6')).toBe('utm_source=lms');
  });

  it('keeps a guess out of the address', () => {
    expect(write({ g: [1, 2] })).toBe('');
  });

  it('puts the name of the figure before each parameter where a page holds several', () => {
    expect(write({ p: 6 }, '', 'what-it-buys.')).toBe('what-it-buys.p=6');
    expect(read('what-it-buys.p=6', 'what-it-buys.').p).toBe(6);
  });

  it('comes back as it was written', () => {
    const state = { ...start, p: 3.15, est: 'omdia' as const, low: false, firms: ['b'] };
    expect(read(write(state))).toEqual(state);
  });
});

describe('a number', () => {
  const line = number({
    label: 'Line',
    from: 1e18,
    to: 1e27,
    step: 1e18,
    default: 1e25,
    digits: 3,
  });

  it('is kept to the digits asked for', () => {
    expect(line.parse('3.7512e24')).toBe(3.75e24);
  });

  it('has no sign in its power of ten, which an address would have to escape', () => {
    expect([line.format(3.75e24), line.format(1e18), parameters.p.format(2.75)]).toEqual([
      '3.75e24',
      '1e18',
      '2.75',
    ]);
  });
});
