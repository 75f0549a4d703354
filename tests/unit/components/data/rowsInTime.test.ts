import { describe, expect, it } from 'vitest';
import { rowsInTime } from '../../../../src/components/data/rowsInTime.ts';
import { theEvidence } from '../../../../src/evidence/theEvidence.ts';

const { datasets } = theEvidence();
const shownOf = (name: string) => {
  const dataset = datasets.get(name);
  return dataset ? rowsInTime(dataset) : undefined;
};

describe('where the rows of a dataset stand in time', () => {
  it('is told by grade, one tick for each different time, with the rows that have no date counted', () => {
    const shown = shownOf('gpu-rental-prices');
    expect(shown?.field.name).toBe('date');
    expect([shown?.from, shown?.to, shown?.undated]).toEqual([2023, 2027, 0]);
    expect(shown?.lanes.map(({ grade, rows }) => [grade, rows])).toEqual([['medium', 8]]);
  });

  it('is known of every dataset but one whose rows tell their periods in words', () => {
    const without = [...datasets.keys()].filter((name) => !shownOf(name));
    expect(without).toEqual(['filings']);
  });

  it('is not known where the column of dates is blank in every row', () => {
    const dataset = datasets.get('gpu-rental-prices');
    const rows = (dataset?.rows ?? []).map((row) => ({ ...row, date: null }));
    expect(dataset && rowsInTime({ ...dataset, rows })).toBeUndefined();
  });

  it('counts every row once', () => {
    for (const [name, { rows }] of datasets) {
      const lanes = shownOf(name)?.lanes;
      if (!lanes) continue;
      expect(lanes.reduce((sum, lane) => sum + lane.rows, 0)).toBe(rows.length);
    }
  });
});
