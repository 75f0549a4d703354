import type { Given, RunSize } from './given.ts';

/** What a reader can set; the names are those of the URL. */
export interface Settings {
  /** Price of a GPU-hour, USD. */
  readonly p: number;
  /** Years over which the sum is spent evenly. */
  readonly Y: number;
  /** Part of the hours in which a GPU computes, 0 to 1. */
  readonly u: number;
  /** Model FLOP utilisation: part of the peak rate that reaches the model, 0 to 1. */
  readonly MFU: number;
  /** Power of a server over that of its chips. */
  readonly k: number;
  /** Power usage effectiveness: power of the site over that of its servers. */
  readonly PUE: number;
  readonly R: RunSize;
}

/** What the sum buys. */
export interface Outcome {
  /** GPU-hours. */
  readonly hours: number;
  /** GPUs kept for the whole term. */
  readonly gpus: number;
  readonly mw: number;
  /** Training runs of the chosen size. */
  readonly runs: number;
}

export type Measure = keyof Outcome;

/** An assumption swung from one end of its range to the other, all others staying. */
export interface Swing {
  readonly key: keyof Settings;
  readonly low: Settings[keyof Settings];
  readonly high: Settings[keyof Settings];
  readonly atLow: Outcome;
  readonly atHigh: Outcome;
}

/** Where the ranges that are our own end; the price ends where the evidence does. */
export const ENDS = {
  Y: [5, 8],
  u: [0.5, 1],
  MFU: [0.2, 0.5],
  k: [1.1, 1.6],
  PUE: [1.1, 1.6],
  R: ['3.8e26', '5e26'],
} as const;

/** Where the figure opens. The price is what another contract implies, rounded up to a step of the dial. */
export const OPENING: Settings = { p: 2.75, Y: 7, u: 0.9, MFU: 0.35, k: 1.3, PUE: 1.25, R: '5e26' };

export const HOURS_A_YEAR = 8760;

/** The fewest GPUs that the release's "hundreds of thousands" can mean. */
export const FEWEST = 200_000;

/** The price of a GPU-hour, USD, above which the sum keeps fewer than 200,000 GPUs. */
export function ceilingOf({ sum }: Given, { Y }: Settings): number {
  return (sum.value * 1e9) / (FEWEST * HOURS_A_YEAR * Y);
}

/** FLOP that the sum pays for: hours × 3,600 s × peak rate × efficiency × use. */
export function flopOf({ sum, flop }: Given, { p, MFU, u }: Settings): number {
  return ((sum.value * 1e9) / p) * 3600 * flop.value * MFU * u;
}

/** Dollars to GPU-hours, GPUs, megawatts and training runs, as if every dollar rented GPUs. */
export function outcomeOf(given: Given, settings: Settings): Outcome {
  const { p, Y, k, PUE, R } = settings;
  const hours = (given.sum.value * 1e9) / p;
  const gpus = hours / (HOURS_A_YEAR * Y);
  return {
    hours,
    gpus,
    mw: (gpus * given.watts.value * k * PUE) / 1e6,
    runs: flopOf(given, settings) / given.runs[R].value,
  };
}

/** How many times more runs, or failing that megawatts, one end of a swing gives than the other. */
export function fold({ atLow, atHigh }: Swing, measure: Measure): number {
  const [a, b] = [atLow[measure], atHigh[measure]];
  return Math.max(a, b) / Math.min(a, b);
}

/** Every assumption swung alone, the one that moves the runs most first, then the megawatts. */
export function swingsOf(given: Given, settings: Settings): Swing[] {
  const prices = given.prices.map(({ value }) => value);
  const ends = { p: [Math.min(...prices), Math.max(...prices)], ...ENDS } as const;
  const swings = Object.entries(ends).map(([key, [low, high]]) => ({
    key: key as keyof Settings,
    low,
    high,
    atLow: outcomeOf(given, { ...settings, [key]: low }),
    atHigh: outcomeOf(given, { ...settings, [key]: high }),
  }));
  const weight = (swing: Swing) => fold(swing, 'runs') * 1e3 + fold(swing, 'mw');
  return swings.sort((a, b) => weight(b) - weight(a));
}

/**
 * Lowest and highest value of a measure that the ranges allow together. Every formula is a product, so
 * the worst case is the present value times the worst ratio of each swing. The size of a run is left
 * out: it is the unit in which runs are counted.
 */
export function reachOf(
  now: Outcome,
  swings: readonly Swing[],
  measure: Measure,
): [number, number] {
  const factors = swings
    .filter(({ key }) => key !== 'R')
    .map(
      ({ atLow, atHigh }) =>
        [atLow[measure] / now[measure], atHigh[measure] / now[measure]] as const,
    );
  const product = (pick: (a: number, b: number) => number) =>
    factors.reduce((total, [a, b]) => total * pick(a, b), now[measure]);
  return [product(Math.min), product(Math.max)];
}
