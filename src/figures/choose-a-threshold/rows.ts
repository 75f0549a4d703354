import type { Row } from '../../evidence/row.ts';
import { maybeNumberIn, numberIn, textIn } from '../../figure-kit/tables.ts';
import type { Tables } from '../../figure-kit/tables.ts';
import type { Mark } from '../../figure-kit/shown.ts';
import type { Table, TableCell } from '../../figure-kit/table.ts';
import { dayOf } from '../../figure-kit/calendar/dayOf.ts';
import { longDate } from '../../layouts/longDate.ts';
import { monthsOf } from '../../figure-kit/calendar/monthsOf.ts';
import { flops } from '../../figure-kit/words/flops.ts';
import { bestLine } from './bestLine.ts';
import type { BestSpell } from './bestLine.ts';
import { developerOf } from './developers.ts';
import { LOWEST } from './frame.ts';
import { lawsOf } from './laws.ts';
import type { Law } from './laws.ts';
import type { Run } from './maths.ts';

/** A run as the browser gets it: its date, and what a reader who walks to it hears, are written out at build. */
export interface TabledRun extends Run {
  readonly date: string;
  readonly says: string;
}

/** A run whose training compute nobody outside can put a number to. */
export interface DarkRun extends Mark {
  readonly day: number;
}

export interface Rows {
  readonly title: string;
  /** Runs with an estimate, in order of publication. */
  readonly runs: readonly TabledRun[];
  readonly dark: readonly DarkRun[];
  readonly laws: readonly Law[];
  /** Head of the table, and its last rows: the runs without a published figure. */
  readonly table: Table;
  /** Last day of the table. */
  readonly end: number;
  /** The longest any fixed line has had exactly five developers over it, in all of the table and since 2020. */
  readonly best: BestSpell;
  readonly modern: BestSpell;
}

/** The day the copy of the table was taken. */
const END = '2026-07-19';

/** Training runs by developer and day, the lines of laws and drafts, and the longest spells at five. */
export default function rows(table: Tables): Rows {
  const all = table('training-runs')
    .filter(({ grade }) => grade !== 'superseded')
    .sort((a, b) => textIn(a, 'publication_date').localeCompare(textIn(b, 'publication_date')));
  const isDark = (row: Row) => maybeNumberIn(row, 'training_compute_flop') === null;
  const runs = all.filter((row) => !isDark(row)).map(runOf);
  const end = dayOf(END);
  const best = bestLine(5, runs, dayOf('1950-01-01'), end, LOWEST);
  const modern = bestLine(5, runs, dayOf('2020-01-01'), end, LOWEST);
  if (!best || !modern) throw new Error('training-runs: no line has ever had exactly five over it');
  return {
    title: `In this table no fixed line on training compute has caught exactly five developers for more than ${Math.ceil(monthsOf(best.to - best.from))} months`,
    runs,
    dark: all.filter(isDark).map(darkRun),
    laws: lawsOf(table),
    table: {
      caption: 'Runs beside the line, largest first; a blank figure is not published',
      columns: [
        ...['Model', 'Developer, grouped', 'Published', 'Training compute, FLOP'],
        ...['Line', 'Caught on', 'Grade'],
      ],
      rows: all.filter(isDark).map(darkCells),
    },
    end,
    best,
    modern,
  };
}

function named(row: Row) {
  const [model, date] = [textIn(row, 'model'), textIn(row, 'publication_date')];
  const [by, day] = [developerOf(textIn(row, 'organization')), dayOf(date)];
  return { model, by, day, date, says: `${model}, ${by}, ${longDate(date)}` };
}

function darkRun(row: Row): DarkRun {
  const { day, says } = named(row);
  return { key: `dark:${row.id}`, day, label: `${says}: training compute not published` };
}

function darkCells(row: Row): TableCell[] {
  const { model, by, date } = named(row);
  return [model, by, date, null, 'unknown: not published', '', ''];
}

function runOf(row: Row): TabledRun {
  const [low, high] = ['low', 'high'].map((end) =>
    maybeNumberIn(row, `training_compute_${end}_flop`),
  );
  const flop = numberIn(row, 'training_compute_flop');
  const reach = low && high ? `, published range ${flops(low)} to ${flops(high)}` : '';
  const run = named(row);
  return {
    ...run,
    key: `run:${row.id}`,
    flop,
    ...(low && high ? { range: [low, high] as const } : {}),
    grade: row.grade,
    says: `${run.says}: ${flops(flop)} FLOP${reach}, grade ${row.grade}`,
  };
}
