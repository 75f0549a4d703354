import type { Grade } from '../../evidence/row.ts';
import { leastSquares } from './leastSquares.ts';
import type { Line } from './leastSquares.ts';

/** A training run whose computing is estimated. */
export interface Run {
  readonly date: string;
  /** The date in decimal years. */
  readonly time: number;
  readonly flop: number;
  /** Whether it took more computing than any model published on an earlier day. */
  readonly record: boolean;
  readonly sector: 'industry' | 'academia' | 'other';
  readonly country: 'us' | 'china' | 'other';
  readonly grade: Grade;
}

/** A run a reader can walk to: a record, or one that the words beside the figure name. */
export interface NamedRun extends Run {
  readonly key: string;
  readonly name: string;
  readonly by: string;
  /** Low and high end of a published range, in FLOP. */
  readonly range?: readonly [number, number];
}

/** Every model with a date, oldest first: those named, the rest with an estimate, and the times of those without. */
export interface Runs {
  readonly named: readonly NamedRun[];
  readonly others: readonly Run[];
  /** In decimal years; nobody has published what these took. */
  readonly missing: readonly number[];
}

export interface Question {
  /** First and last calendar year looked at, in either order. */
  readonly from: number;
  readonly to: number;
  readonly fit: 'records' | 'shown';
}

/** How fast runs grew, by a straight line through their logarithms. */
export interface Growth {
  /** First and last run that the line rests on. */
  readonly first: Run;
  readonly last: Run;
  readonly count: number;
  /** Times a year, with the 95% interval. */
  readonly times: Interval;
  /** Months in which it doubles, with the 95% interval; null where the interval reaches no growth. */
  readonly months: Interval | null;
  /** Height of the line at a time, and half its 95% interval, in powers of ten of FLOP. */
  readonly heightAt: (time: number) => { readonly middle: number; readonly margin: number };
}

export interface Interval {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** What the years asked for hold. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly runs: readonly Run[];
  readonly named: readonly NamedRun[];
  readonly others: readonly Run[];
  readonly missing: readonly number[];
  readonly records: readonly NamedRun[];
  /** Undefined for fewer points than a fit can rest on. */
  readonly growth: Growth | undefined;
}

/** A line through fewer points says more about the points than about growth. */
export const FEWEST = 8;

/** The runs of some calendar years, and how fast they grew. */
export function spanOf(all: Runs, { from: a, to: b, fit }: Question): Span {
  const [from, to] = [Math.floor(Math.min(a, b)), Math.floor(Math.max(a, b))];
  const within = (time: number) => time >= from && time < to + 1;
  const [named, others] = [
    all.named.filter(({ time }) => within(time)),
    all.others.filter(({ time }) => within(time)),
  ];
  const runs = [...named, ...others].sort((a, b) => a.time - b.time);
  const records = named.filter(({ record }) => record);
  return {
    ...{ from, to, runs, named, others, records },
    missing: all.missing.filter(within),
    growth: growthOf(fit === 'records' ? records : runs),
  };
}

/** Growth by least squares on the powers of ten of FLOP against years. */
export function growthOf(runs: readonly Run[]): Growth | undefined {
  const [first, last] = [runs[0], runs.at(-1)];
  const line = leastSquares(runs.map(({ time, flop }) => [time, Math.log10(flop)]));
  if (!line || !first || !last || runs.length < FEWEST) return undefined;
  return {
    first,
    last,
    count: runs.length,
    times: times(line),
    months: months(line),
    heightAt: (time) => ({
      middle: line.intercept + line.slope * time,
      margin: line.marginAt(time),
    }),
  };
}

function times({ slope, slopeMargin }: Line): Interval {
  return {
    low: 10 ** (slope - slopeMargin),
    middle: 10 ** slope,
    high: 10 ** (slope + slopeMargin),
  };
}

function months({ slope, slopeMargin }: Line): Interval | null {
  if (slope <= slopeMargin) return null;
  const double = (powers: number) => (12 * Math.log10(2)) / powers;
  return {
    low: double(slope + slopeMargin),
    middle: double(slope),
    high: double(slope - slopeMargin),
  };
}

/** The last record that was not a firm's alone. */
export function lastOutside({ named }: Runs): NamedRun | undefined {
  return named.findLast(({ record, sector }) => record && sector !== 'industry');
}

/** The records set after a run. */
export function recordsSince({ named }: Runs, { date }: Run): readonly NamedRun[] {
  return named.filter((run) => run.record && run.date > date);
}
