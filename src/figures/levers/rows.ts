import { lowestGrade } from '../../evidence/lowestGrade.ts';
import { maybeNumberIn, textIn } from '../../figure-kit/tables.ts';
import type { Tables } from '../../figure-kit/tables.ts';
import stackRows from '../chokepoint-stack/rows.ts';
import type { LayerRows } from './maths.ts';
import { proposalOf } from './proposals.ts';
import type { Proposal } from './proposals.ts';
import { criteria } from './weigh.ts';

export interface LeverRows {
  readonly layers: readonly LayerRows[];
  /** In the order of the table, family by family. */
  readonly proposals: readonly Proposal[];
  /** Cells of the criteria, and those of them that no sentence speaks of. */
  readonly cells: number;
  readonly unknown: number;
  /** The largest run of each developer, in FLOP, from 1e23. */
  readonly runs: readonly number[];
}

export default function rows(table: Tables): LeverRows {
  const layers = stackRows(table).map(({ key, title, what, firms }) => ({
    key,
    title,
    what,
    grade: lowestGrade(firms.map(({ grade }) => grade)),
    firms: firms.map(({ key: firm, name, colour, share, grade }) => ({
      key: firm,
      name,
      colour,
      share,
      grade,
    })),
  }));
  const proposals = table('proposals')
    .filter(({ grade }) => grade !== 'superseded')
    .map(proposalOf);
  const cells = proposals.length * Object.keys(criteria).length;
  const unknown = cells - proposals.reduce((sum, { coding }) => sum + coding.length, 0);
  return { layers, proposals, cells, unknown, runs: largestRuns(table) };
}

function largestRuns(table: Tables): number[] {
  const largest = new Map<string, number>();
  for (const row of table('training-runs')) {
    const flop = maybeNumberIn(row, 'training_compute_flop') ?? 0;
    if (row.grade === 'superseded' || flop < 1e23) continue;
    const developer = textIn(row, 'developer');
    largest.set(developer, Math.max(flop, largest.get(developer) ?? 0));
  }
  return [...largest.values()];
}
