import type { Grade } from '../../evidence/row.ts';
import { dayOf } from '../../figure-kit/calendar/dayOf.ts';
import { monthsOf } from '../../figure-kit/calendar/monthsOf.ts';

/** A training run of known size whose weights are known to be open or closed. */
export interface Run {
  /** Begins with its time, so that pressing it can lead there. */
  readonly key: string;
  readonly name: string;
  readonly by: string;
  /** Day of publication, and the same in years. */
  readonly date: string;
  readonly time: number;
  /** Arithmetic of the training in FLOP. */
  readonly flop: number;
  readonly open: boolean;
  readonly grade: Grade;
}

/** The runs that each were the largest so far, oldest first. */
export function recordsOf(runs: readonly Run[]): Run[] {
  let most = 0;
  return runs.filter(({ flop }) => {
    const record = flop > most;
    if (record) most = flop;
    return record;
  });
}

/** Both sides' records, with or without the runs whose estimate is speculative. */
export interface Sides {
  readonly open: readonly Run[];
  readonly closed: readonly Run[];
}

export function sidesOf(runs: readonly Run[], low: boolean): Sides {
  const counted = runs.filter(({ grade }) => low || grade !== 'low');
  return {
    open: recordsOf(counted.filter(({ open }) => open)),
    closed: recordsOf(counted.filter(({ open }) => !open)),
  };
}

/** The record that stood at a time in years; null before the first. */
export function recordAt(records: readonly Run[], time: number): Run | null {
  return records.findLast((run) => run.time <= time) ?? null;
}

/** How the sides stood at a time. */
export interface Standing {
  readonly open: Run;
  readonly closed: Run;
  /** Closed record over open record: under 1 the open side was ahead. */
  readonly ratio: number;
  /**
   * Months from the first closed run at least as large as the open record to that record; null when
   * there was none by then, for the open side was ahead.
   */
  readonly lag: number | null;
  readonly first: Run | null;
  /** The first closed run that no open one had matched, and the months since; null when there was none. */
  readonly unmatched: { readonly run: Run; readonly months: number } | null;
}

/** How the sides stood at a time in years; null before both have a record. */
export function standingAt({ open, closed }: Sides, time: number): Standing | null {
  const [ours, theirs] = [recordAt(open, time), recordAt(closed, time)];
  if (!ours || !theirs) return null;
  const first = closed.find((run) => run.time <= time && run.flop >= ours.flop) ?? null;
  const ahead = closed.find((run) => run.time <= time && run.flop > ours.flop) ?? null;
  return {
    open: ours,
    closed: theirs,
    ratio: theirs.flop / ours.flop,
    first,
    lag: first && monthsOf(dayOf(ours.date) - dayOf(first.date)),
    unmatched: ahead && { run: ahead, months: months(ahead.time, time) },
  };
}

/** Months between two times in years. */
export function months(from: number, to: number): number {
  return (to - from) * 12;
}

/** A stretch of time over which neither record moved. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly open: number;
  readonly closed: number;
}

/** The gap between the sides from one time to another, cut where either record moved. */
export function gapOf(sides: Sides, from: number, to: number): Stretch[] {
  const moves = [...sides.open, ...sides.closed]
    .map(({ time }) => time)
    .filter((time) => time > from && time < to);
  const cuts = [from, ...moves.sort((a, b) => a - b), to];
  return cuts.slice(0, -1).flatMap((start, i) => {
    const [open, closed] = [recordAt(sides.open, start), recordAt(sides.closed, start)];
    const end = cuts[i + 1] ?? to;
    return open && closed && end > start
      ? [{ from: start, to: end, open: open.flop, closed: closed.flop }]
      : [];
  });
}
