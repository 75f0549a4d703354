import { describe, expect, it } from 'vitest';
import { contentDir } from '../../../src/evidence/contentDir.ts';
import { readEvidence } from '../../../src/evidence/readEvidence.ts';
import figure from '../../../src/figures/chokepoint-stack/figure.ts';
import { stackOf } from '../../../src/figures/chokepoint-stack/maths.ts';
import type { Question } from '../../../src/figures/chokepoint-stack/maths.ts';
import rowsOf from '../../../src/figures/chokepoint-stack/rows.ts';
import { defaultState } from '../../../src/figure-kit/defaultState.ts';

const { datasets } = readEvidence(contentDir);
const rows = rowsOf((name) => datasets.get(name)?.rows ?? []);
const usual: Question = { remove: 'none', china: 'one', bound: 'low' };
const indices = (question: Partial<Question>) =>
  Object.fromEntries(
    stackOf(rows, { ...usual, ...question }).map(({ key, index }) => [
      key,
      index === null ? null : Math.round(index),
    ]),
  );
const lost = (remove: string) =>
  Object.fromEntries(
    stackOf(rows, { ...usual, remove })
      .filter((layer) => layer.lost > 0)
      .map((layer) => [layer.key, layer.lost]),
  );

describe('the stack of layers', () => {
  it('measures each layer by the squares of its named firms', () => {
    expect(indices({})).toEqual({
      euv: 10_000,
      foundry: 5_048,
      memory: 4_174,
      accelerators: 4_771,
      owners: 1_251,
      iaas: 2_198,
    });
  });

  it('bounds the index from above by unnamed firms as large as the smallest named one', () => {
    expect(indices({ bound: 'tight' })).toMatchObject({
      foundry: 5_063,
      iaas: 2_272,
      owners: 1_297,
    });
  });

  it('is 1,218 among owners when all Chinese buyers are left out', () => {
    expect(indices({ china: 'none' })).toMatchObject({ owners: 1_218, foundry: 5_048 });
  });

  it('leaves nobody when the only seller of EUV machines is gone, and touches no other layer', () => {
    expect(indices({ remove: 'asml' })).toEqual({ ...indices({}), euv: null });
    expect(lost('asml')).toEqual({ euv: 100 });
  });

  it('takes Google out of three layers at once', () => {
    expect(lost('google')).toEqual({ accelerators: 19.95, owners: 24.37, iaas: 8.2 });
  });

  it('leaves 29.8 of foundry revenue without TSMC, and measures the rest anew', () => {
    const foundry = stackOf(rows, { ...usual, remove: 'tsmc' }).find(
      ({ key }) => key === 'foundry',
    );
    expect(100 - (foundry?.lost ?? 0)).toBeCloseTo(29.8, 10);
    expect(foundry?.index).toBeCloseTo(
      (7.3 ** 2 + 5.1 ** 2 + 4.4 ** 2 + 3.9 ** 2 + 2.5 ** 2) / 0.298 ** 2,
      6,
    );
  });

  it('never counts a remainder as a firm', () => {
    expect(rows.flatMap(({ firms }) => firms.map(({ name }) => name))).not.toContain('Others');
  });

  it('states the finding with its numbers', () => {
    const { title } = figure.show(rows, defaultState(figure.parameters));
    expect(title).toBe(
      'From 10,000 at the lithography machine to about 1,250 among owners: each box is emptier than the one before it',
    );
  });

  it('says layer by layer what is lost', () => {
    const { sentence } = figure.show(rows, { ...defaultState(figure.parameters), remove: 'tsmc' });
    expect(sentence).toBe(
      'Without TSMC: Chip foundries lose 70 of 100; the rest would measure 1,350. The other layers are untouched.',
    );
  });

  it('gives a firm back when its square is pressed again', () => {
    const state = defaultState(figure.parameters);
    expect(figure.act?.('foundry/tsmc', state)).toEqual({ remove: 'tsmc' });
    expect(figure.act?.('foundry/tsmc', { ...state, remove: 'tsmc' })).toEqual({ remove: 'none' });
  });
});
