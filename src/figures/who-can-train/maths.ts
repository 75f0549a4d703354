import type { Grade } from '../../evidence/row.ts';

/** What was costed: the wear of the hardware and the energy of the final run, or buying the cluster. */
export type Basis = 'amortised' | 'bought';

/** One run that somebody costed; `cost` in US dollars. */
export interface CostedRun {
  /** The year and the row: `2025/grok-4-amortised`. */
  readonly key: string;
  readonly name: string;
  readonly by: string;
  readonly date: string;
  /** The date in decimal years. */
  readonly time: number;
  readonly cost: number;
  readonly grade: Grade;
  /** What else is said of this cost, in the words of its row. */
  readonly doubt?: string;
}

export interface TrainRows {
  readonly amortised: readonly CostedRun[];
  readonly bought: readonly CostedRun[];
  /** What OpenAI spent on research computing in 2024, in US dollars. */
  readonly research: number;
}

/** The costed runs of one year, dearest first, and those a budget covers. */
export interface Year {
  readonly year: number;
  readonly runs: readonly CostedRun[];
  readonly covered: readonly CostedRun[];
}

export const FIRST = 2016;
export const LAST = 2025;

/** What a budget in US dollars covered, year by year: a run that cost no more than it. */
export function yearsOf(runs: readonly CostedRun[], budget: number): Year[] {
  return [...Array(LAST - FIRST + 1).keys()].map((i) => {
    const year = FIRST + i;
    const own = runs
      .filter(({ time }) => Math.floor(time) === year)
      .sort((a, b) => b.cost - a.cost);
    return { year, runs: own, covered: own.filter(({ cost }) => cost <= budget) };
  });
}

/** The last year in which the budget covered at least half of the costed runs. */
export function lastHalf(years: readonly Year[]): Year | undefined {
  return years.findLast(
    ({ runs, covered }) => runs.length > 0 && covered.length * 2 >= runs.length,
  );
}

/** Several years as one. */
export function together(years: readonly Year[]): Pick<Year, 'runs' | 'covered'> {
  return {
    runs: years.flatMap(({ runs }) => runs),
    covered: years.flatMap(({ covered }) => covered),
  };
}
