import { longDate } from '../../layouts/longDate.ts';
import { flops } from '../../figure-kit/words/flops.ts';
import { monthOf } from '../../figure-kit/words/monthOf.ts';
import { plural } from '../../figure-kit/words/plural.ts';
import { FEWEST } from './maths.ts';
import type { Growth, Interval, NamedRun, Span } from './maths.ts';

export const SECTORS = {
  industry: 'industry',
  academia: 'universities alone',
  other: 'together, public or non-profit',
};
export const COUNTRIES = {
  us: 'United States',
  china: 'China',
  other: 'elsewhere, or several countries',
};

/** An amount of computing as a sentence prints it. */
export function flopOf({ flop, range }: Pick<NamedRun, 'flop' | 'range'>): string {
  const about = `${flops(flop, 2)} FLOP`;
  if (!range) return about;
  const [low, high] = range.map((end) => flops(end, 2));
  return `${about}, range ${low} to ${high}`;
}

/** What a mark says when a reader walks to it. */
export function labelOf(run: NamedRun): string {
  const kind = `${run.record ? 'record, ' : ''}${SECTORS[run.sector]}, ${COUNTRIES[run.country]}`;
  return `${run.name}, ${run.by}, ${longDate(run.date)}: ${flopOf(run)}, ${kind}, grade ${run.grade}`;
}

/** How fast, to the tenth: "4.5". */
export function tenth(value: number): string {
  return value.toFixed(1);
}

/** "4.0 to 5.1". */
export function rangeOf({ low, high }: Interval): string {
  return `${tenth(low)} to ${tenth(high)}`;
}

/** How fast runs grew, and between which months the points lie. */
export function growthIn(
  { growth, records, runs, from, to }: Span,
  fit: 'records' | 'shown',
): string {
  if (!growth) {
    const points =
      fit === 'records'
        ? `${records.length} ${plural(records.length, 'record')}`
        : `${runs.length} ${plural(runs.length, 'run')}`;
    return `From ${from} to ${to} the table has ${points}: too few for a fit, which needs ${FEWEST}.`;
  }
  const { first, last, count, times } = growth;
  const what = fit === 'records' ? `the ${count} records` : `the ${count} models with an estimate`;
  return `From ${monthOf(first.date)} to ${monthOf(last.date)} ${what} grew ${tenth(times.middle)}-fold a year (95% interval ${rangeOf(times)}), ${doubling(growth)}.`;
}

/** "doubling every 5.5 months", or that the points do not say. */
export function doubling({ months }: Growth): string {
  return months
    ? `doubling every ${tenth(months.middle)} months`
    : 'which is too unsure to call a doubling';
}

/** Whose the records were, and what is missing from the picture. */
export function whoseIn({ records, missing, runs }: Span): string {
  const outside = records.filter(({ sector }) => sector !== 'industry').length;
  const whose =
    records.length > 0
      ? ` Industry alone set ${records.length - outside} of ${records.length}.`
      : '';
  return missing.length > 0 ? `${whose} ${missingIn({ missing, runs })}.` : whose;
}

/** How many models nobody can place: "438 of 905 models have no public estimate". */
export function missingIn({ missing, runs }: Pick<Span, 'missing' | 'runs'>): string {
  const models = missing.length + runs.length;
  return `${missing.length} of ${models} ${plural(models, 'model')} have no public estimate`;
}

/** One run, and how many records came after it. */
export function pickedIn(run: NamedRun, since: readonly NamedRun[]): string {
  const industry = since.filter(({ sector }) => sector === 'industry').length;
  const whose = industry === since.length ? 'all by industry' : `${industry} of them by industry`;
  const after =
    since.length > 0
      ? `${since.length} records followed, ${whose}.`
      : 'No later run is estimated to be larger.';
  return `${run.name} (${run.by}, ${longDate(run.date)}) took ${flopOf(run)}. ${after}`;
}
