import { describe, expect, it } from 'vitest';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';
import { picture } from '../../../src/figure-kit/build/picture.ts';
import { defaultState } from '../../../src/figure-kit/defaultState.ts';
import { readState } from '../../../src/figure-kit/readState.ts';
import figure from '../../../src/figures/what-it-buys/figure.ts';
import teaching from '../../../src/figures/what-it-buys/teaching.ts';
import {
  ceilingOf,
  flopOf,
  fold,
  OPENING,
  outcomeOf,
  reachOf,
  swingsOf,
} from '../../../src/figures/what-it-buys/maths.ts';
import type { Settings } from '../../../src/figures/what-it-buys/maths.ts';
import rows from '../../../src/figures/what-it-buys/rows.ts';
import { swung } from '../../../src/figures/what-it-buys/swung.ts';

const given = rows((name) => theEvidence().datasets.get(name)?.rows ?? []);
const at = (part: Partial<Settings> = {}): Settings => ({ ...OPENING, ...part });
const buys = (part: Partial<Settings> = {}) => outcomeOf(given, at(part));
const show = (part: Partial<Settings> = {}) => figure.show(given, at(part));

describe('what the arithmetic starts from', () => {
  it('is a sum of 38 billion dollars, a term of seven years and a GB300', () => {
    expect(given.sum.value).toBe(38);
    expect(given.term.value).toBe(OPENING.Y);
    expect(given.flop.value).toBe(2.5e15);
    expect(given.watts.value).toBe(1400);
  });
  it('is a price implied by the contract at Narvik, $2.72, which the figure rounds up', () => {
    expect(given.prices[2]?.value).toBe(2.72);
    expect(given.prices[2]?.row).toBe('compute-deals/2025-09-17-microsoft-nscale-aker');
    expect(OPENING.p).toBe(2.75);
    expect(teaching.basis.p).toContain('implied by another contract');
    expect(teaching.basis.p).toContain('$2.72');
  });
  it('has prices seen elsewhere from $1.99 to $6.03', () => {
    expect(given.prices.map(({ value }) => value)).toEqual([1.99, 2.35, 2.72, 4.54, 6.03]);
  });
  it('counts runs by the estimates that name the choices', () => {
    expect(Object.entries(given.runs).map(([name, { value }]) => Number(name) === value)).toEqual([
      true,
      true,
    ]);
    expect(given.runs['5e26'].grade).toBe('low');
    expect(given.runs['3.8e26'].grade).toBe('medium');
  });
  it('leaves out the hundred billion of February 2026, which is for other chips', () => {
    expect(JSON.stringify(given)).not.toContain('2026-02-27');
  });
});

describe('what the sum buys', () => {
  it('is 13.8 billion hours, 225,345 GPUs, 512.7 MW and 78.3 runs at the opening price', () => {
    expect(buys().hours).toBeCloseTo(13_818_181_818.18, 2);
    expect(buys().gpus).toBeCloseTo(225_345.4308, 4);
    expect(buys().mw).toBeCloseTo(512.660855, 6);
    expect(buys().runs).toBeCloseTo(78.349091, 6);
    expect(flopOf(given, OPENING)).toBeCloseTo(3.917454545e28, -20);
  });
  it('is less than half at the listed price', () => {
    expect(buys({ p: 6.03 }).gpus).toBeCloseTo(102_769.4751, 4);
    expect(buys({ p: 6.03 }).mw).toBeCloseTo(233.800556, 6);
    expect(buys({ p: 6.03 }).runs).toBeCloseTo(35.731343, 6);
  });
  it('is 309,850 GPUs and 704.9 MW at two dollars', () => {
    expect(buys({ p: 2 }).gpus).toBeCloseTo(309_849.9674, 4);
    expect(buys({ p: 2 }).mw).toBeCloseTo(704.908676, 6);
    expect(buys({ p: 2 }).runs).toBeCloseTo(107.73, 6);
  });
  it('is as many GPUs and megawatts but 43.5 runs when half the hours are idle', () => {
    expect(buys({ u: 0.5 }).gpus).toBe(buys().gpus);
    expect(buys({ u: 0.5 }).mw).toBe(buys().mw);
    expect(buys({ u: 0.5 }).runs).toBeCloseTo(43.527273, 6);
  });
  it('is more GPUs but no more arithmetic in five years', () => {
    expect(buys({ Y: 5 }).gpus).toBeCloseTo(315_483.6032, 4);
    expect(buys({ Y: 5 }).mw).toBeCloseTo(717.725197, 6);
    expect(buys({ Y: 5 }).runs).toBe(buys().runs);
  });
  it('falls below 200,000 GPUs above $3.0985 over seven years', () => {
    expect(ceilingOf(given, OPENING)).toBeCloseTo(3.0984996738, 9);
    expect(buys({ p: ceilingOf(given, OPENING) }).gpus).toBeCloseTo(200_000, 6);
  });
});

describe('which assumption matters most', () => {
  const swings = swingsOf(given, OPENING);
  const effect = Object.fromEntries(swings.map((swing) => [swing.key, swing]));
  it('is the price, then efficiency, then use, on the runs', () => {
    expect(swings.map(({ key }) => key)).toEqual(['p', 'MFU', 'u', 'R', 'Y', 'k', 'PUE']);
    expect(swings.slice(0, 4).map((swing) => Number(fold(swing, 'runs').toFixed(3)))).toEqual([
      3.03, 2.5, 2, 1.316,
    ]);
  });
  it('moves the runs from 108 to 36 by price and from 45 to 112 by efficiency', () => {
    expect(effect['p']?.atLow.runs).toBeCloseTo(108.271357, 6);
    expect(effect['p']?.atHigh.runs).toBeCloseTo(35.731343, 6);
    expect(effect['MFU']?.atLow.runs).toBeCloseTo(44.770909, 6);
    expect(effect['MFU']?.atHigh.runs).toBeCloseTo(111.927273, 6);
  });
  it('is not the PUE, nor the years: they leave the runs where they were', () => {
    for (const key of ['Y', 'k', 'PUE'] as const)
      expect(effect[key] && fold(effect[key], 'runs')).toBe(1);
  });
  it('is in the same order whatever is set', () => {
    const other = swingsOf(
      given,
      at({ p: 8, Y: 5, u: 0.5, MFU: 0.5, k: 1.6, PUE: 1.1, R: '3.8e26' }),
    );
    expect(other.map(({ key }) => key)).toEqual(swings.map(({ key }) => key));
  });
  it('leaves together 6.3 to 19 billion hours and 11 to 172 runs, wherever the dials stand', () => {
    expect(reachOf(buys(), swings, 'hours')[0]).toBeCloseTo(6_301_824_212.27, 2);
    expect(reachOf(buys(), swings, 'hours')[1]).toBeCloseTo(19_095_477_386.93, 2);
    expect(reachOf(buys(), swings, 'runs')[0]).toBeCloseTo(11.343284, 6);
    expect(reachOf(buys(), swings, 'runs')[1]).toBeCloseTo(171.859296, 6);
    const moved = at({ p: 4, u: 0.6, Y: 5.5 });
    expect(reachOf(outcomeOf(given, moved), swingsOf(given, moved), 'mw')[1]).toBeCloseTo(
      1562.515775,
      6,
    );
  });
});

describe('what is shown', () => {
  it('says the finding with its numbers', () => {
    expect(show().title).toBe(
      'At $2.75 a GPU-hour, $38 billion pays for about 225,000 GPUs running for seven years, and about 510 megawatts',
    );
  });
  it('says in every state whether the release allows it', () => {
    expect(show().sentence).toContain('at least 200,000: that fits.');
    expect(show({ p: 3.15 }).sentence).toContain('at least 200,000: that is too few.');
    expect(show().sentence).toContain('78 runs of Grok 4’s estimated size');
  });
  it('does not call the borrowed price what AWS charges', () => {
    expect(teaching.note).toContain('implied by another contract; what AWS charges is unpublished');
    expect(show().bars.map(({ grade }) => grade)).toEqual([
      'high',
      'medium',
      'medium',
      'medium',
      'low',
    ]);
    expect(show({ R: '3.8e26' }).bars[4]?.grade).toBe('medium');
  });
  it('draws the GPUs as a square beside the fewest the release allows, on one scale', () => {
    const { gpus, most, count, term } = show();
    expect([Math.round(gpus), Math.round(most), count, term]).toEqual([
      225_345,
      309_850,
      '225,000',
      'running for seven years at $2.75 an hour',
    ]);
    const room = { name: 'narrow', width: 328 } as const;
    expect(picture(figure, show(), room)).not.toContain('too few');
    expect(picture(figure, show({ p: 6.03 }), room)).toContain(
      'running for seven years at $6.03 an hour: too few',
    );
  });
  it('writes large numbers for people', () => {
    expect(show().table.rows.map(([, now]) => now)).toContain('2.5 × 10¹⁵');
    expect(JSON.stringify(show().table)).not.toMatch(/\de\+?\d/u);
  });
  it('holds at every corner of the ranges', () => {
    for (const p of [1.5, 8]) {
      for (const rest of [
        { Y: 5, u: 0.5, MFU: 0.2, k: 1.1, PUE: 1.1 },
        { Y: 8, u: 1, MFU: 0.5, k: 1.6, PUE: 1.6 },
      ]) {
        expect(JSON.stringify(show({ p, ...rest }))).not.toMatch(/null,"to"|NaN|Infinity/u);
      }
    }
  });
  it('has a mark for each result and price, and a table of settings and their sources', () => {
    expect(show().marks).toHaveLength(9);
    const settings = show().table.rows.filter(([what]) => String(what).startsWith('Set:'));
    expect(settings).toHaveLength(7);
    expect(settings.filter(([, , , , from]) => from === 'assumption')).toHaveLength(5);
  });
});

describe('what a reader does', () => {
  it('reads the settings from the address, and refuses what is out of range', () => {
    const state = readState(figure.parameters, new URLSearchParams('p=6.03&u=2&Y=seven&R=3.8e26'));
    expect(state).toEqual({ ...defaultState(figure.parameters), p: 6.03, R: '3.8e26' });
  });
  it('takes a price seen elsewhere by pressing it; a bar does nothing', () => {
    expect(swung('p/2.35', at())).toEqual({ p: 2.35 });
    expect(swung('p/2.35', at({ p: 2.35 }))).toEqual({ p: 2.75 });
    expect(swung('gpus', at())).toEqual({});
  });
  it('finds these in the marks, one key each', () => {
    const keys = show().marks.map(({ key }) => key);
    expect(keys.slice(4)).toEqual(['p/1.99', 'p/2.35', 'p/2.72', 'p/4.54', 'p/6.03']);
  });
});
