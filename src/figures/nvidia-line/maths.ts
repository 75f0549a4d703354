import type { Grade } from '../../evidence/row.ts';
import type { Table } from '../../figure-kit/table.ts';

/** One fiscal quarter. */
export interface Quarter {
  /** `FY2024Q2`: the second quarter of the fiscal year that ends in January 2024. */
  readonly key: string;
  /** Day it ended, and that day in years. */
  readonly end: string;
  readonly time: number;
  /** The day is computed from the 13-week calendar, not read. */
  readonly computed?: true;
  /** Data-centre revenue in billions of US dollars. */
  readonly revenue: number;
  /** Data-centre revenue as a percentage of all revenue; null where the total is not tabled. */
  readonly share: number | null;
  readonly grade: Grade;
}

export interface LineRows {
  /** In order of time, none missing. */
  readonly quarters: readonly Quarter[];
  readonly table: Table;
}

/** The quarters up to one, that one included; all of them where it is not there. */
export function upTo(quarters: readonly Quarter[], key: string): readonly Quarter[] {
  const i = quarters.findIndex((quarter) => quarter.key === key);
  return i < 0 ? quarters : quarters.slice(0, i + 1);
}

/** How often the first quarter goes into the last, and how many times a year that is at an even pace. */
export function growthOf(quarters: readonly Quarter[]): {
  fold: number;
  years: number;
  yearly: number;
} {
  const [first, last] = [quarters[0], quarters.at(-1)];
  if (!first || !last || first === last) return { fold: 1, years: 0, yearly: 1 };
  const fold = last.revenue / first.revenue;
  const years = last.time - first.time;
  return { fold, years, yearly: fold ** (1 / years) };
}

/** A quarter beside the one before it and the one a year before it. */
export interface Reading {
  readonly quarter: Quarter;
  readonly yearBefore: Quarter | null;
  /** Revenue over that of a year before, and of the quarter before; null where there is none. */
  readonly onYear: number | null;
  readonly onQuarter: number | null;
}

/** What a quarter comes to against earlier ones; null where it is not among them. */
export function readingOf(quarters: readonly Quarter[], key: string): Reading | null {
  const i = quarters.findIndex((one) => one.key === key);
  const quarter = quarters[i];
  if (!quarter) return null;
  const [year, before] = [quarters[i - 4] ?? null, quarters[i - 1] ?? null];
  return {
    quarter,
    yearBefore: year,
    onYear: year && quarter.revenue / year.revenue,
    onQuarter: before && quarter.revenue / before.revenue,
  };
}

/** How many quarters were below the one before. */
export function fallsIn(quarters: readonly Quarter[]): number {
  return quarters.filter(({ revenue }, i) => revenue < (quarters[i - 1]?.revenue ?? 0)).length;
}

/** The quarter that stood highest over the year before it. */
export function fastest(quarters: readonly Quarter[]): Reading | null {
  const readings = quarters.flatMap(({ key }) => readingOf(quarters, key) ?? []);
  const grown = readings.filter(({ onYear }) => onYear !== null);
  return grown.reduce<Reading | null>(
    (best, one) => ((one.onYear ?? 0) > (best?.onYear ?? 0) ? one : best),
    null,
  );
}

/** The quarter that stood highest over the one before it. */
export function steepest(quarters: readonly Quarter[]): Reading | null {
  const readings = quarters.flatMap(({ key }) => readingOf(quarters, key) ?? []);
  return readings.reduce<Reading | null>(
    (best, one) => ((one.onQuarter ?? 0) > (best?.onQuarter ?? 0) ? one : best),
    null,
  );
}

/** What the rise from the first quarter to the last would be at a moment, in billions of dollars, at an even pace. */
export function evenly(quarters: readonly Quarter[], time: number): number {
  const [first, last] = [quarters[0], quarters.at(-1)];
  if (!first || !last || first === last) return first?.revenue ?? 1;
  const part = (time - first.time) / (last.time - first.time);
  return first.revenue * (last.revenue / first.revenue) ** part;
}
