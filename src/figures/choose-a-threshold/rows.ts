import type { Row } from '../../evidence/row.ts';
import { maybeNumberIn, numberIn, textIn } from '../../figure-kit/tables.ts';
import type { Tables } from '../../figure-kit/tables.ts';
import type { Mark } from '../../figure-kit/shown.ts';
import type { Table } from '../../figure-kit/table.ts';
import { dayOf } from '../../figure-kit/calendar/dayOf.ts';
import { longDate } from '../../layouts/longDate.ts';
import { monthsOf } from '../../figure-kit/calendar/monthsOf.ts';
import { flops } from '../../figure-kit/words/flops.ts';
import { bestLine } from './bestLine.ts';
import type { BestSpell } from './bestLine.ts';
import { FIRST_DAY, LINES, LOWEST } from './frame.ts';
import { lawsOf } from './laws.ts';
import type { Law } from './laws.ts';
import { heldBy } from './maths.ts';
import type { Run, Spell } from './maths.ts';

/** A run as the browser gets it: its date, and what a reader who walks to it hears, are written out at build. */
export interface TabledRun extends Run {
  readonly date: string;
  readonly says: string;
}

/** The models of one year that have no public estimate: nobody outside can say where they stand. */
export interface DarkYear extends Mark {
  /** Days of publication, each once. */
  readonly days: readonly number[];
}

export interface Rows {
  readonly title: string;
  /**
   * In order of publication, every run that can change a count: larger than any its developer had published
   * before, with the speculative estimates or without them. And those whose range is published.
   */
  readonly runs: readonly TabledRun[];
  /** Models without an estimate since the first day drawn, and how many they are. */
  readonly dark: readonly DarkYear[];
  readonly darkModels: number;
  readonly laws: readonly Law[];
  /** Head of the table, and its last rows: how many models of each year have no public estimate. */
  readonly table: Table;
  /** Last day of the table. */
  readonly end: number;
  /** For each possible line drawn, its times at exactly five, with speculative estimates and without. */
  readonly held: Readonly<Record<'any' | 'firm', readonly (readonly Spell[])[]>>;
  /** The longest any fixed line from the lowest up has had exactly five known developers over it: ever, and begun since 2020. */
  readonly best: BestSpell;
  readonly modern: BestSpell;
}

/** The day the copy of the table was taken. */
const END = '2026-07-19';

/** Training runs by developer and day, the lines of laws and drafts, and the longest spells at five. */
export default function rows(table: Tables): Rows {
  const all = table('training-runs')
    .filter((row) => row.grade !== 'superseded' && row['publication_date'] !== null)
    .sort((a, b) => textIn(a, 'publication_date').localeCompare(textIn(b, 'publication_date')));
  const estimated = all.filter((row) => maybeNumberIn(row, 'training_compute_flop') !== null);
  const runs = telling(estimated.map(runOf).filter(({ flop }) => flop > LOWEST));
  const end = dayOf(END);
  const best = bestLine(5, runs, dayOf('1950-01-01'), end, LOWEST);
  const modern = bestLine(5, runs, dayOf('2020-01-01'), end, LOWEST);
  if (!best || !modern) throw new Error('training-runs: no line has ever had exactly five over it');
  const { dark, models } = darkYears(all);
  return {
    title: `From ${flops(LOWEST)} FLOP up, no fixed line has had exactly five known developers over it for more than ${Math.ceil(monthsOf(best.to - best.from))} months`,
    runs,
    dark,
    darkModels: models,
    laws: lawsOf(table),
    table: {
      caption:
        'Runs larger than any their developer had published before, beside the line, largest first; then the models without a public estimate, by year',
      columns: [
        ...['Model', 'Developer, grouped', 'Published', 'Training compute, FLOP'],
        ...['Line', 'Caught on', 'Grade'],
      ],
      rows: dark.map(({ key, label }) => [
        label.replace(/:.*/u, ''),
        '',
        key.slice(-4),
        null,
        'unknown: not published',
        '',
        '',
      ]),
    },
    end,
    held: {
      any: heldBy(LINES, runs, FIRST_DAY, end),
      firm: heldBy(
        LINES,
        runs.filter(({ grade }) => grade !== 'low'),
        FIRST_DAY,
        end,
      ),
    },
    best,
    modern,
  };
}

/** The runs that can change how many developers are over some line. */
function telling(runs: readonly TabledRun[]): TabledRun[] {
  const largest = { any: new Map<string, number>(), firm: new Map<string, number>() };
  const isRecord = ({ by, flop }: Run, of: Map<string, number>) => {
    const record = flop > (of.get(by) ?? 0);
    if (record) of.set(by, flop);
    return record;
  };
  return runs.filter((run) => {
    const any = isRecord(run, largest.any);
    const firm = run.grade !== 'low' && isRecord(run, largest.firm);
    return any || firm || run.range !== undefined;
  });
}

/** The models without an estimate, by year, from the first year drawn. */
function darkYears(all: readonly Row[]): { dark: DarkYear[]; models: number } {
  const drawn = all.filter((row) => dayOf(textIn(row, 'publication_date')) >= FIRST_DAY);
  const years = [...new Set(drawn.map((row) => textIn(row, 'publication_date').slice(0, 4)))];
  const dark = years.map((year) => {
    const own = drawn.filter((row) => textIn(row, 'publication_date').startsWith(year));
    const blank = own.filter((row) => maybeNumberIn(row, 'training_compute_flop') === null);
    const days = [...new Set(blank.map((row) => dayOf(textIn(row, 'publication_date'))))];
    const label = `${blank.length} of the ${own.length} models of ${year}: training compute not published`;
    return { key: `dark:${year}`, days, label, models: blank.length };
  });
  return {
    dark: dark.map(({ key, days, label }) => ({ key, days, label })),
    models: dark.reduce((sum, { models }) => sum + models, 0),
  };
}

function named(row: Row) {
  const [model, date] = [textIn(row, 'model'), textIn(row, 'publication_date')];
  const by = String(row['developer'] ?? `the makers of ${model}`);
  return { model, by, day: dayOf(date), date, says: `${model}, ${by}, ${longDate(date)}` };
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
