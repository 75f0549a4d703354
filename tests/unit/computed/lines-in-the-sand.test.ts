import { describe, expect, it } from 'vitest';
import { boundValue } from '../../../src/evidence/boundValue.ts';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';
import { developerOf } from '../../../src/figures/choose-a-threshold/developers.ts';

const value = (name: string) =>
  Number(boundValue(theEvidence().datasets, `computed/lines-in-the-sand/${name}`).value);

/** Counts anew over the whole table, so that a run left out of the essay’s lists is noticed. */
function developersOver(flop: number, until: string, speculative = true): number {
  const rows = [...(theEvidence().datasets.get('training-runs')?.byId.values() ?? [])];
  const over = rows.filter(
    (row) =>
      Number(row['training_compute_flop'] ?? 0) > flop &&
      String(row['publication_date']) <= until &&
      (speculative || row.grade !== 'low'),
  );
  return new Set(over.map((row) => developerOf(String(row['organization'])))).size;
}

describe('the European line', () => {
  it('catches three developers, then ten, then twelve, then thirteen', () => {
    expect(value('over-europe-2023')).toBe(3);
    expect(value('over-europe-2024')).toBe(10);
    expect(value('over-europe-2025')).toBe(12);
    expect(value('over-europe-2026')).toBe(13);
  });
  it('catches the same when the whole table is counted', () => {
    expect(developersOver(1e25, '2023-12-31')).toBe(3);
    expect(developersOver(1e25, '2024-12-31')).toBe(10);
    expect(developersOver(1e25, '2025-12-31')).toBe(12);
    expect(developersOver(1e25, '2026-07-19')).toBe(13);
  });
  it('catches eleven when speculative estimates are left out', () => {
    expect(value('over-europe-firm')).toBe(11);
    expect(developersOver(1e25, '2026-07-19', false)).toBe(11);
  });
  it('lies almost three times as high as DeepSeek-R1', () => {
    expect(value('r1-of-europe')).toBeCloseTo(35, 9);
  });
  it('would ask of a model three years later what 4.4e23 FLOP buys', () => {
    expect(value('three-years-on') / 1e23).toBeCloseTo(4.419417, 6);
  });
});

describe('the other lines', () => {
  it('have three models of two developers over 1e26', () => {
    expect(value('models-over-california')).toBe(3);
    expect(value('developers-over-california')).toBe(2);
    expect(developersOver(1e26, '2026-07-19')).toBe(2);
  });
  it('catch five at the end of 2023 and 24 by July 2026, drawn under the fifth', () => {
    expect(developersOver(3.75e24, '2023-12-31')).toBe(5);
    expect(developersOver(3.75e24, '2026-07-19')).toBe(24);
    expect(value('over-the-fifth')).toBe(24);
  });
  it('rose 7.7-fold for supercomputers in 1994', () => {
    expect(value('mtops-fold')).toBeCloseTo(7.692308, 6);
  });
  it('stand 4.4 times as high for chips to China in 2026 as in 2022, with another meaning', () => {
    expect(value('china-fold')).toBe(4.375);
  });
});
