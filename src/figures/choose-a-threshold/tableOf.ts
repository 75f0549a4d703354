import type { Table } from '../../figure-kit/table.ts';
import type { Picture, PlacedRun } from './show.ts';

/** Every run with the line as it stood on its day, largest first; then those left out, and those without a published figure. */
export function tableOf({ runs, dark, leftOut }: Picture): Table {
  const bySize = [...runs].sort((a, b) => b.run.flop - a.run.flop);
  return {
    caption: 'Runs beside the line, largest first; a blank figure is not published',
    columns: [
      'Model',
      'Developer, grouped',
      'Published',
      'Training compute, FLOP',
      'Line',
      'Caught on',
      'Grade',
    ],
    rows: [
      ...bySize.map(({ run, ...placed }) => [
        run.model,
        run.by,
        run.date,
        run.flop,
        wordOf(placed),
        placed.first ? run.date : '',
        run.grade,
      ]),
      ...leftOut.map(({ model, by, date, flop, grade }) => [
        model,
        by,
        date,
        flop,
        'left out: speculative',
        '',
        grade,
      ]),
      ...dark.map(({ model, by, date }) => [
        model,
        by,
        date,
        null,
        'unknown: not published',
        '',
        '',
      ]),
    ],
  };
}

function wordOf({ over, unsure }: Omit<PlacedRun, 'run'>): string {
  return `${over ? 'over' : 'not over'}${unsure ? ', the line lies within its range' : ''}`;
}
