import type { Grade } from '../../evidence/row.ts';
import { lowestGrade } from '../../evidence/lowestGrade.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import type { Table } from '../../figure-kit/table.ts';
import { LAST, rowOf } from './maths.ts';
import type { YearRow } from './maths.ts';

/** What is said in every state, at build: the finding, its grade and the table of the years. */
export interface Said extends Pick<Shown, 'title' | 'table'> {
  readonly grade: Grade;
}

/** Reads the finding off the rows. */
export function saidOf(rows: readonly YearRow[]): Said {
  return {
    title: titleOf(rows),
    grade: lowestGrade(rows.map(({ grade }) => grade)),
    table: yearTable(rows),
  };
}

function titleOf(rows: readonly YearRow[]): string {
  const [then, now] = [rowOf(rows, 2014), rowOf(rows, LAST - 1)];
  return `Universities alone made ${then.academia} of ${then.total} notable models in ${then.year}, and ${now.academia} of ${now.total} in ${now.year}`;
}

function yearTable(rows: readonly YearRow[]): Table {
  const columns = [
    'All',
    'Universities alone',
    'Joint work',
    'Firms alone',
    'States',
    'Non-profits',
    'Not classified',
    'With open weights',
  ];
  return {
    caption:
      'Notable models by year and by who made them; 2026 to 19 July. The weights overlap with the groups.',
    columns: ['Year', ...columns, 'Grade'],
    rows: rows.map(
      ({
        year,
        total,
        academia,
        collab,
        industry,
        government,
        nonprofit,
        unclassified,
        open,
        grade,
      }) => [
        String(year),
        total,
        academia,
        collab,
        industry,
        government,
        nonprofit,
        unclassified,
        open,
        grade,
      ],
    ),
  };
}
