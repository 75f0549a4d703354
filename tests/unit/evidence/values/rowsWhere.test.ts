import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/evidence/dataset.ts';
import { rowsWhere } from '../../../../src/evidence/values/rowsWhere.ts';

const row = (id: string, cells: Record<string, string | number | null | string[]>) => ({
  id,
  grade: 'high' as const,
  sources: [],
  note: null,
  ...cells,
});
const table = {
  rows: [
    row('a', { days: 0, holder: 'state', date: '2023-03-31', layers: ['model'] }),
    row('b', { days: 30, holder: 'firm', date: '2026-06-12', layers: ['cloud', 'model'] }),
    row('c', { days: null, holder: 'state', date: '2026-01-16', layers: [] }),
  ],
} as unknown as Dataset;
const ids = (where: Parameters<typeof rowsWhere>[1]) => rowsWhere(table, where).map(({ id }) => id);

describe('rows of a table that meet conditions', () => {
  it('compares for equality, with one of several, and within a list', () => {
    expect(ids({ holder: 'state' })).toEqual(['a', 'c']);
    expect(ids({ holder: ['state', 'firm'] })).toEqual(['a', 'b', 'c']);
    expect(ids({ layers: 'model' })).toEqual(['a', 'b']);
  });

  it('takes a blank for missing, never for zero', () => {
    expect(ids({ days: 0 })).toEqual(['a']);
    expect(ids({ days: '<= 30' })).toEqual(['a', 'b']);
    expect(ids({ days: 'blank' })).toEqual(['c']);
    expect(ids({ days: 'filled' })).toEqual(['a', 'b']);
    expect(ids({ days: '!= 0' })).toEqual(['b']);
  });

  it('compares dates by the calendar', () => {
    expect(ids({ date: '>= 2026-01-01' })).toEqual(['b', 'c']);
  });
});
