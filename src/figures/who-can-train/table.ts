import type { Table } from '../../figure-kit/table.ts';
import { FIRST, LAST } from './maths.ts';
import type { Basis, CostedRun, TrainRows } from './maths.ts';
import { BASES } from './words.ts';

/** The runs costed on one basis: those drawn, and those too early to be. */
export function tableOf(rows: TrainRows, basis: Basis, budget: number): Table {
  return {
    caption: BASES[basis],
    columns: [
      'Run',
      'Organisation',
      'Date',
      'Cost, US dollars',
      'Basis',
      'Within the budget',
      'Grade',
      'Drawn',
      'Doubt',
    ],
    rows: rows[basis].map((run) => [
      run.name,
      run.by,
      run.date,
      run.cost,
      basis,
      run.cost <= budget ? 'yes' : 'no',
      run.grade,
      drawn(run),
      run.doubt ?? '',
    ]),
  };
}

function drawn({ time }: CostedRun): string {
  return time >= FIRST && time < LAST + 1 ? 'yes' : `no: before ${FIRST}`;
}
