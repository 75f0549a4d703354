import { endOfMonth } from './calendar.ts';
import { gapForFive } from './gap.ts';
import type { Gap } from './gap.ts';
import { countOn, lineAt, longest, spellsAt, staysOver, stepsOf } from './maths.ts';
import type { Line, Run, Spell, Stay, Step } from './maths.ts';
import type { DarkRun, Rows, TabledRun } from './rows.ts';
import type { Law } from './laws.ts';

/** What a reader has set. */
export interface Question {
  readonly L: number;
  /** Month at whose end the line is drawn. */
  readonly start: string;
  readonly raise: number;
  /** Whether low-grade estimates count. */
  readonly low: boolean;
}

/** A run beside the line as it stood that day. */
export interface PlacedRun {
  readonly run: TabledRun;
  readonly over: boolean;
  /** Takes its developer over the line. */
  readonly first: boolean;
  /** The line lies within its published range. */
  readonly unsure: boolean;
}

/** All that one line shows. */
export interface Picture {
  readonly line: Line;
  readonly end: number;
  readonly runs: readonly PlacedRun[];
  /** Runs that do not count because their estimates are speculative. */
  readonly leftOut: readonly TabledRun[];
  readonly dark: readonly DarkRun[];
  readonly laws: readonly Law[];
  readonly stays: readonly Stay[];
  readonly steps: readonly Step[];
  /** Times at exactly five since the line was drawn. */
  readonly fives: readonly Spell[];
  readonly longest: Spell | null;
  readonly gap: Gap | null;
  readonly atStart: number;
  readonly atEnd: number;
}

/** The lowest line a reader can draw, in FLOP. */
const LOWEST = 1e18;

/** The number of developers a reader is asked to catch. */
export const TARGET = 5;

/** Places every run beside the line and counts the developers over it. */
export function pictureOf(rows: Rows, { L, start: month, raise, low }: Question): Picture {
  const line: Line = { flop: L, start: endOfMonth(month), raise };
  const counted = low ? rows.runs : rows.runs.filter(({ grade }) => grade !== 'low');
  const stays = staysOver(counted, line, rows.end);
  const steps = stepsOf(stays, rows.end);
  const fives = spellsAt(TARGET, steps, line.start, rows.end);
  const firsts = new Set(stays.map(({ run }) => run.id));
  const runs = counted.map((run) => {
    const stood = lineAt(line, run.day);
    const unsure = run.range !== undefined && run.range[0] <= stood && stood < run.range[1];
    return { run, over: run.flop > stood, first: firsts.has(run.id), unsure };
  });
  return {
    line,
    end: rows.end,
    runs,
    leftOut: low ? [] : rows.runs.filter(({ grade }) => grade === 'low'),
    dark: rows.dark,
    laws: rows.laws,
    stays,
    steps,
    fives,
    longest: longest(fives),
    gap: gapForFive(counted, line.start, LOWEST),
    atStart: countOn(steps, line.start),
    atEnd: countOn(steps, rows.end),
  };
}

/** How many developers published a new run over the line in each year from the one it was drawn in. */
export function newByYear(
  { runs, line, end }: Picture,
  yearOf: (day: number) => number,
): Map<number, number> {
  const years = new Map<number, Set<string>>();
  for (let year = yearOf(line.start); year <= yearOf(end); year++) years.set(year, new Set());
  for (const { run, over } of runs) if (over) years.get(yearOf(run.day))?.add(run.by);
  return new Map([...years].map(([year, who]) => [year, who.size]));
}

/** The name of a run's mark; pressing it needs the size. */
export function keyOf({ id, flop }: Run): string {
  return `run:${id}:${flop}`;
}
