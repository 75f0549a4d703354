import type { Grade } from '../../evidence/row.ts';
import { lowestGrade } from '../../evidence/lowestGrade.ts';
import { percent } from '../../figure-kit/words/percent.ts';
import type { Given } from './given.ts';
import { FEWEST, OPENING, outcomeOf, reachOf } from './maths.ts';
import type { Measure, Outcome, Settings, Swing } from './maths.ts';
import { amount, dollars, power, runNames } from './words.ts';

/** One link of the chain. Lengths are in units of its own opening value, so all five open alike. */
export interface ShownBar {
  readonly key: 'sum' | Measure;
  readonly name: string;
  readonly value: string;
  readonly what: string;
  readonly length: number;
  /** Ends of what the ranges allow together. */
  readonly low: number;
  readonly high: number;
  readonly lowText: string;
  readonly highText: string;
  /** Something known to hold it against. */
  readonly mark: { readonly at: number; readonly text: string } | undefined;
  readonly grade: Grade;
}

/** A price borrowed from another contract is worth no more than this, however sure that contract is. */
const BORROWED: Grade = 'medium';

/** Dollars, GPU-hours, GPUs, megawatts, runs. */
export function barsOf(
  given: Given,
  settings: Settings,
  now: Outcome,
  swings: readonly Swing[],
): ShownBar[] {
  const { sum, runs, campus, term } = given;
  const opening = outcomeOf(given, OPENING);
  const derived = lowestGrade([sum.grade, BORROWED]);
  const bar = (
    key: Measure,
    name: string,
    what: string,
    grade: Grade,
    mark?: readonly [number, string],
  ): ShownBar => {
    const [low, high] = reachOf(now, swings, key).map((end) => end / opening[key]) as [
      number,
      number,
    ];
    return {
      key,
      name,
      value: amount(key, now[key]),
      what,
      length: now[key] / opening[key],
      low,
      high,
      lowText: amount(key, low * opening[key], 2),
      highText: amount(key, high * opening[key], 2),
      mark: mark && { at: mark[0] / opening[key], text: mark[1] },
      grade,
    };
  };
  const year = `$${(sum.value / settings.Y).toFixed(1)}bn`;
  return [
    {
      key: 'sum',
      name: 'Dollars',
      value: `$${sum.value}bn`,
      what: 'as announced',
      length: 1,
      low: 1,
      high: 1,
      lowText: '',
      highText: '',
      mark: { at: 1 / settings.Y, text: `${year}: one year, spread evenly` },
      grade: lowestGrade([sum.grade, term.grade]),
    },
    bar('hours', 'GPU-hours', `at ${dollars(settings.p)} each`, derived),
    bar('gpus', 'GPUs', `kept for ${settings.Y} years`, derived, [
      FEWEST,
      '200,000: the fewest the release allows',
    ]),
    bar('mw', 'Megawatts', 'with servers and site', derived, [
      campus.value,
      `${campus.value}: ${campus.what}`,
    ]),
    bar(
      'runs',
      'Training runs',
      `of ${runNames[settings.R]}’s estimated size`,
      lowestGrade([derived, runs[settings.R].grade]),
    ),
  ];
}

/** The operation that turns one bar into another, by their places in the chain. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What turns dollars into hours, hours into GPUs and into runs, GPUs into megawatts. */
export function linksOf({ watts, flop }: Given, { p, Y, u, MFU, k, PUE, R }: Settings): Link[] {
  return [
    { from: 0, to: 1, text: `÷ ${dollars(p)} an hour` },
    { from: 1, to: 2, text: `÷ ${Y} years of 8,760 hours` },
    { from: 2, to: 3, text: `× ${watts.value / 1e3} kW × ${k} × ${PUE}` },
    {
      from: 1,
      to: 4,
      text: `× 3,600 s × ${power(flop.value)} FLOP/s × ${percent(MFU)} efficiency × ${percent(u)} in use ÷ ${power(Number(R))} FLOP a run`,
    },
  ];
}
