import type { Table } from '../../figure-kit/table.ts';
import type { Span } from './maths.ts';
import { SECTORS } from './words.ts';

/** The runs of the years looked at, and those that have a date and no estimate. */
export function tableOf({ runs, missing, from, to }: Span): Table {
  return {
    caption: `Training runs published from ${from} to ${to}; a dash is an amount nobody has published`,
    columns: [
      'Model',
      'Organisation',
      'Date',
      'FLOP',
      'Lowest',
      'Highest',
      'Record',
      'Sector',
      'Grade',
    ],
    rows: [...runs, ...missing]
      .sort((a, b) => a.time - b.time)
      .map(({ name, by, date, flop, range, record, sector, grade }) => [
        name,
        by,
        date,
        flop,
        range?.[0] ?? null,
        range?.[1] ?? null,
        record ? 'yes' : 'no',
        SECTORS[sector],
        grade,
      ]),
  };
}
