import type { Grade } from '../../evidence/row.ts';

/** A training run with an estimate. Days count from 1 January 1970. */
export interface Run {
  readonly key: string;
  readonly model: string;
  /** Its developer, grouped by parent. */
  readonly by: string;
  /** Day of publication. */
  readonly day: number;
  readonly flop: number;
  /** Ends of the published range in FLOP, where one is published. */
  readonly range?: readonly [number, number];
  readonly grade: Grade;
}

/** A line on training compute. */
export interface Line {
  /** FLOP on the day it is drawn, and before. */
  readonly flop: number;
  /** Day it is drawn. */
  readonly start: number;
  /** How many times higher it stands after each year; 1 is a fixed line. */
  readonly raise: number;
}

/** Time a developer spends over the line, from the day of the run that took it there. */
export interface Stay {
  readonly run: Run;
  readonly from: number;
  /** First day it is over no longer, or the end of the table. */
  readonly to: number;
}

/** From a day on, this many developers are over the line. */
export interface Step {
  readonly day: number;
  readonly count: number;
}

export interface Spell {
  readonly from: number;
  readonly to: number;
}

/** The number of developers a reader is asked to catch. */
export const TARGET = 5;

const YEAR = 365.25;

/** FLOP the line stands at on a day. */
export function lineAt({ flop, start, raise }: Line, day: number): number {
  return flop * raise ** (Math.max(0, day - start) / YEAR);
}

/**
 * Who is over the line, and when: a developer counts from the day it publishes a run larger than the
 * line to the day a rising line has passed its largest run. The test is "more than", as in the laws.
 *
 * @param runs In order of publication.
 * @param end Last day of the table.
 * @returns Stays in order of their first day; a fixed line lets nobody go.
 */
export function staysOver(runs: readonly Run[], line: Line, end: number): Stay[] {
  const latest = new Map<string, { run: Run; from: number; to: number }>();
  const stays: Stay[] = [];
  for (const run of runs) {
    if (run.flop <= lineAt(line, run.day)) continue;
    const to = Math.min(end, dayPassed(line, run.flop));
    const stay = latest.get(run.by);
    if (stay && run.day <= stay.to) {
      stay.to = Math.max(stay.to, to);
      continue;
    }
    const fresh = { run, from: run.day, to };
    latest.set(run.by, fresh);
    stays.push(fresh);
  }
  return stays;
}

/** The day a rising line reaches an amount of compute, in FLOP; never for a fixed one. */
export function dayPassed({ flop, start, raise }: Line, compute: number): number {
  return raise > 1
    ? Math.ceil(start + (YEAR * Math.log(compute / flop)) / Math.log(raise))
    : Infinity;
}

/** How the count of developers over the line changes, day by day. */
export function stepsOf(stays: readonly Stay[], end: number): Step[] {
  const days = stays.flatMap(({ from, to }) => (to < end ? [from, to] : [from]));
  const steps = [...new Set(days)]
    .sort((a, b) => a - b)
    .map((day) => ({
      day,
      count: stays.filter(({ from, to }) => from <= day && (day < to || to === end)).length,
    }));
  return steps.filter(({ count }, i) => count !== (steps[i - 1]?.count ?? 0));
}

/** How many are over the line on a day. */
export function countOn(steps: readonly Step[], day: number): number {
  return steps.findLast((step) => step.day <= day)?.count ?? 0;
}

/** The times at exactly so many developers, from one day to another. */
export function spellsAt(
  count: number,
  steps: readonly Step[],
  from: number,
  end: number,
): Spell[] {
  return steps
    .map((step, i) => ({
      count: step.count,
      from: Math.max(step.day, from),
      to: steps[i + 1]?.day ?? end,
    }))
    .filter((spell) => spell.count === count && spell.to > spell.from);
}

/** The longest of some spells; the earliest where several are as long. */
export function longest<S extends Spell>(spells: readonly S[]): S | null {
  const most = Math.max(...spells.map(({ from, to }) => to - from));
  return spells.find(({ from, to }) => to - from === most) ?? null;
}

/** The times at exactly five of each of some fixed lines, in FLOP, begun on a day or cut there. */
export function heldBy(
  lines: readonly number[],
  runs: readonly Run[],
  from: number,
  end: number,
): Spell[][] {
  return lines.map((flop) => {
    const steps = stepsOf(staysOver(runs, { flop, start: end, raise: 1 }, end), end);
    return spellsAt(TARGET, steps, from, end).map((spell) => ({ from: spell.from, to: spell.to }));
  });
}
