import type { Grade } from '../../evidence/row.ts';
import { lowestGrade } from '../../evidence/lowestGrade.ts';
import type { Given } from './given.ts';
import { reachOf } from './maths.ts';
import type { Measure, Outcome, Settings, Swing } from './maths.ts';
import { amount, dollars, runNames } from './words.ts';

/** One thing the sum comes to. */
export interface ShownBar {
  readonly key: 'sum' | Measure;
  readonly name: string;
  readonly value: string;
  readonly what: string;
  /** Ends of what the ranges allow together. */
  readonly lowText: string;
  readonly highText: string;
  readonly grade: Grade;
}

/** A price borrowed from another contract is worth no more than this, however sure that contract is. */
const BORROWED: Grade = 'medium';

/** Dollars, GPU-hours, GPUs, megawatts, runs. */
export function barsOf(
  { sum, runs, term }: Given,
  settings: Settings,
  now: Outcome,
  swings: readonly Swing[],
): ShownBar[] {
  const derived = lowestGrade([sum.grade, BORROWED]);
  const bar = (key: Measure, name: string, what: string, grade: Grade): ShownBar => {
    const [low, high] = reachOf(now, swings, key);
    return {
      ...{ key, name, what, grade },
      value: amount(key, now[key]),
      lowText: amount(key, low, 2),
      highText: amount(key, high, 2),
    };
  };
  return [
    {
      ...{ key: 'sum', name: 'Dollars', value: `$${sum.value}bn`, what: 'as announced' },
      ...{ lowText: '', highText: '', grade: lowestGrade([sum.grade, term.grade]) },
    },
    bar('hours', 'GPU-hours', `at ${dollars(settings.p)} each`, derived),
    bar('gpus', 'GPUs', `kept for ${settings.Y} years`, derived),
    bar('mw', 'Megawatts', 'servers and site included', derived),
    bar(
      'runs',
      'Training runs',
      `of ${runNames[settings.R]}’s size`,
      lowestGrade([derived, runs[settings.R].grade]),
    ),
  ];
}
