import type { Row } from '../../evidence/row.ts';
import { maybeNumberIn, numberIn, textIn } from '../../figure-kit/tables.ts';
import type { Tables } from '../../figure-kit/tables.ts';
import { bestLine } from './bestLine.ts';
import type { BestSpell } from './bestLine.ts';
import { dayOf, longDate } from './calendar.ts';
import { developerOf } from './developers.ts';
import { lawsOf } from './laws.ts';
import type { Law } from './laws.ts';
import type { Run } from './maths.ts';
import { compute } from './words.ts';

/** What is told of a run, written out at build: its date, and all that a reader who walks to it hears. */
interface Told {
  readonly date: string;
  readonly says: string;
}

export type TabledRun = Run & Told;

/** A run whose training compute nobody outside can put a number to. */
export type DarkRun = Pick<Run, 'id' | 'model' | 'by' | 'day'> & Told;

export interface Rows {
  /** Runs with an estimate, in order of publication. */
  readonly runs: readonly TabledRun[];
  readonly dark: readonly DarkRun[];
  readonly laws: readonly Law[];
  /** Last day of the table. */
  readonly end: number;
  /** The longest any fixed line has had exactly five developers over it, in all of the table and since 2020. */
  readonly best: BestSpell;
  readonly modern: BestSpell;
}

/** The day the copy of the table was taken. */
const END = '2026-07-19';

/** The lowest line a reader can draw, in FLOP. */
const LOWEST = 1e18;

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
  return { runs, dark: all.filter(isDark).map(named), laws: lawsOf(table), end, best, modern };
}

function named(row: Row): DarkRun {
  const [model, date] = [textIn(row, 'model'), textIn(row, 'publication_date')];
  const [by, day] = [developerOf(textIn(row, 'organization')), dayOf(date)];
  return { id: row.id, model, by, day, date, says: `${model}, ${by}, ${longDate(day)}` };
}

function runOf(row: Row): TabledRun {
  const [low, high] = ['low', 'high'].map((end) =>
    maybeNumberIn(row, `training_compute_${end}_flop`),
  );
  const flop = numberIn(row, 'training_compute_flop');
  const reach = low && high ? `, published range ${compute(low)} to ${compute(high)}` : '';
  const run = named(row);
  return {
    ...run,
    flop,
    ...(low && high ? { range: [low, high] as const } : {}),
    grade: row.grade,
    says: `${run.says}: ${compute(flop, ' FLOP')}${reach}, grade ${row.grade}`,
  };
}
