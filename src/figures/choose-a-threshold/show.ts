import { endOfMonth } from '../../figure-kit/calendar/endOfMonth.ts';
import { FIRST_DAY, LOWEST } from './frame.ts';
import { countOn, lineAt, longest, spellsAt, staysOver, stepsOf, TARGET } from './maths.ts';
import type { Line, Spell, Stay, Step } from './maths.ts';
import type { Rows, TabledRun } from './rows.ts';

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
export interface PlacedRun extends TabledRun {
  readonly over: boolean;
  /** Takes its developer over the line. */
  readonly first: boolean;
  /** The line lies within its published range. */
  readonly unsure: boolean;
}

/** All that one line shows. */
export interface Picture extends Pick<Rows, 'dark' | 'darkModels' | 'laws' | 'end' | 'best'> {
  readonly line: Line;
  readonly runs: readonly PlacedRun[];
  /** Those in the frame: earlier and smaller ones count, but have no dot to walk to. */
  readonly drawn: readonly PlacedRun[];
  /** Runs that do not count because their estimates are speculative. */
  readonly leftOut: readonly TabledRun[];
  readonly stays: readonly Stay[];
  readonly steps: readonly Step[];
  /** Times at exactly five since the line was drawn. */
  readonly fives: readonly Spell[];
  readonly longest: Spell | null;
  /** For each possible line drawn, the times at exactly five since the first day drawn. */
  readonly held: readonly (readonly Spell[])[];
  readonly atEnd: number;
}

/** Places every run beside the line and counts the developers over it. */
export function pictureOf(rows: Rows, { L, start, raise, low }: Question): Picture {
  const { dark, darkModels, laws, end, best } = rows;
  const line: Line = { flop: L, start: endOfMonth(start), raise };
  const counted = rows.runs.filter(({ grade }) => low || grade !== 'low');
  const stays = staysOver(counted, line, end);
  const steps = stepsOf(stays, end);
  const fives = spellsAt(TARGET, steps, line.start, end);
  const runs = counted.map((run) => {
    const stood = lineAt(line, run.day);
    const [least = Infinity, most = 0] = run.range ?? [];
    const unsure = least <= stood && stood < most;
    // Pressing a run needs its size.
    const key = `${run.key}:${run.flop}`;
    const first = stays.some((stay) => stay.run === run);
    return { ...run, key, over: run.flop > stood, first, unsure };
  });
  return {
    ...{ dark, darkModels, laws, end, best, line, runs, stays, steps, fives },
    drawn: runs.filter(({ day, flop }) => day >= FIRST_DAY && flop >= LOWEST),
    leftOut: rows.runs.filter((run) => !counted.includes(run)),
    longest: longest(fives),
    held: low ? rows.held.any : rows.held.firm,
    atEnd: countOn(steps, end),
  };
}
