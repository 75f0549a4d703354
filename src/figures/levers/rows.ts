import { maybeNumberIn, numberIn, textIn } from '../../figure-kit/tables.ts';
import type { Tables } from '../../figure-kit/tables.ts';
import type { Grade } from '../../evidence/row.ts';
import stackRows from '../chokepoint-stack/rows.ts';
import { developerOf } from '../choose-a-threshold/developers.ts';
import { codingOf } from './coding.ts';
import type { Coding, LayerRows } from './maths.ts';

/** A proposal of the table, with our coding of it. */
export interface Proposal {
  readonly id: string;
  readonly family: string;
  readonly proposal: string;
  readonly who: string;
  readonly year: number;
  readonly argument: string;
  readonly objection: string;
  readonly status: string;
  readonly grade: Grade;
  readonly coding: Coding;
}

export interface LeverRows {
  readonly layers: readonly LayerRows[];
  /** In the order of the table, family by family. */
  readonly proposals: readonly Proposal[];
  /** The largest run of each developer, in FLOP, from 1e23. */
  readonly runs: readonly number[];
}

export default function rows(table: Tables): LeverRows {
  const proposals = table('proposals').filter(({ grade }) => grade !== 'superseded');
  return {
    layers: stackRows(table).map(({ key, title, what, firms }) => ({
      key,
      title,
      what,
      firms: firms.map(({ key: firm, name, colour, share, grade }) => ({
        key: firm,
        name,
        colour,
        share,
        grade,
      })),
    })),
    proposals: proposals.map((row) => ({
      id: row.id,
      family: textIn(row, 'family'),
      proposal: textIn(row, 'proposal'),
      who: textIn(row, 'who_proposed'),
      year: numberIn(row, 'year'),
      argument: textIn(row, 'argument_for'),
      objection: textIn(row, 'strongest_objection'),
      status: textIn(row, 'status_2026_11'),
      grade: row.grade,
      coding: codingOf(row.id),
    })),
    runs: largestRuns(table),
  };
}

function largestRuns(table: Tables): number[] {
  const largest = new Map<string, number>();
  for (const row of table('training-runs')) {
    const flop = maybeNumberIn(row, 'training_compute_flop') ?? 0;
    if (row.grade === 'superseded' || flop < 1e23) continue;
    const developer = developerOf(textIn(row, 'organization'));
    largest.set(developer, Math.max(flop, largest.get(developer) ?? 0));
  }
  return [...largest.values()];
}
