import { join } from 'node:path';
import { cwd } from 'node:process';
import { describe, expect, it } from 'vitest';
import { compareTable } from '../../../../src/evidence/facts/compareTable.ts';
import { formatDifference } from '../../../../src/evidence/facts/difference.ts';
import { readFactTables } from '../../../../src/evidence/facts/readFactTables.ts';
import { readDataset } from '../../../../src/evidence/readDataset.ts';

const facts = readFactTables('tests/unit/evidence/facts/fixtures');
const root = join(cwd(), 'tests/broken/_right');
const { dataset } = readDataset(join(root, 'data/shares'), root);
if (!dataset) throw new Error('the right dataset cannot be read');
const withKey = (naturalKey: readonly string[]) => ({
  ...dataset,
  package: { ...dataset.package, naturalKey },
});
const compare = (naturalKey: readonly string[]) =>
  compareTable(withKey(naturalKey), facts.get('shares') ?? []).map(formatDifference);

describe('fact tables', () => {
  it('are found in folders of folders, by file name', () => {
    expect([...facts.keys()].sort()).toEqual(['prices', 'shares']);
  });

  it('are read under the names our datasets use', () => {
    expect(facts.get('prices')).toEqual([
      new Map([
        ['item', 'H100'],
        ['cloud_price_sources', 'tracker-2026'],
        ['grade', 'medium'],
      ]),
    ]);
  });

  it('are told cell by cell where they differ from a dataset, and row by row where one side has none', () => {
    expect(compare(['period', 'firm'])).toEqual([
      'shares  2026-q1-microsoft  share_pct  20 → 21',
      'shares  2026-q1-microsoft  sources  srg-2026-q1;other-2026 → srg-2026-q1',
      'shares  2026-Q1 | Google  only in the facts',
    ]);
  });

  it('are matched by every column both have when a dataset names no natural key', () => {
    expect(compare([])).toEqual([
      'shares  2026-Q1 | Microsoft | 20 | srg-2026-q1;other-2026 | low | Read off a chart, so "about".  only in the facts',
      'shares  2026-Q1 | Google | 14 | srg-2026-q1 | high |   only in the facts',
      'shares  2026-q1-microsoft  only in our data',
    ]);
  });

  it('are matched in their order where several rows share a key', () => {
    expect(compare(['period'])).toEqual([
      'shares  2026-q1-microsoft  share_pct  20 → 21',
      'shares  2026-q1-microsoft  sources  srg-2026-q1;other-2026 → srg-2026-q1',
      'shares  2026-Q1  only in the facts',
    ]);
  });

  it('say a blank as a blank', () => {
    expect(
      formatDifference({
        what: 'cell',
        dataset: 'shares',
        row: 'a',
        column: 'note',
        theirs: '',
        ours: 'x',
      }),
    ).toBe('shares  a  note  (blank) → x');
  });
});
