import type { Table, TableCell } from '../../figure-kit/table.ts';
import type { Rows, TabledRun } from './rows.ts';
import type { Picture } from './show.ts';

/** Every run with the line as it stood on its day, largest first; then those left out, and those without a published figure. */
export function tableOf({ table }: Rows, { runs, leftOut }: Picture): Table {
  const cells = (
    { model, by, date, flop, grade }: TabledRun,
    line: string,
    caught: boolean,
  ): TableCell[] => [model, by, date, flop, line, caught ? date : '', grade];
  return {
    ...table,
    rows: [
      ...[...runs]
        .sort((a, b) => b.flop - a.flop)
        .map((run) => {
          const doubt = run.unsure ? ', the line lies within its range' : '';
          return cells(run, `${run.over ? '' : 'not '}over${doubt}`, run.first);
        }),
      ...leftOut.map((run) => cells(run, 'left out: speculative', false)),
      ...table.rows,
    ],
  };
}
