import { inWords } from '../../figure-kit/words/inWords.ts';
import { monthOf } from '../../figure-kit/words/monthOf.ts';
import { plural } from '../../figure-kit/words/plural.ts';
import { lastOutside } from './maths.ts';
import type { NamedRun, Runs, Span } from './maths.ts';
import { tenth } from './words.ts';

/** The finding of the years in view, or of the run that is named. */
export function titleOf(
  span: Span,
  rows: Runs,
  fit: 'records' | 'shown',
  picked: { readonly run: NamedRun; readonly since: readonly NamedRun[] } | undefined,
): string {
  if (picked) return pickedTitle(picked.run, picked.since);
  const { growth, records, from, to, missing, runs } = span;
  if (!growth) {
    const dark = missing.length
      ? `; ${missing.length} of ${missing.length + runs.length} models have no public estimate`
      : '';
    return `From ${from} to ${to} ${inWords(records.length)} ${plural(records.length, 'record')} and ${runs.length} ${plural(runs.length, 'run')} with an estimate, too few for a fit${dark}`;
  }
  const what = fit === 'records' ? 'Record training runs' : 'Training runs with an estimate';
  const [first, last] = [growth.first, growth.last].map(({ date }) => date.slice(0, 4));
  const grew = `${what} grew about ${tenth(growth.times.middle)}-fold a year from ${first} to ${last}`;
  const outside = records.filter(({ sector }) => sector !== 'industry').length;
  const ending = lastOutside(rows);
  if (!outside) return `${grew}; all ${records.length} records are industry’s`;
  return ending && records.some(({ key }) => key === ending.key)
    ? `${grew}; every record since ${monthOf(ending.date)} is industry’s`
    : `${grew}; industry alone set ${records.length - outside} of ${records.length} records`;
}

function pickedTitle({ name, date }: NamedRun, since: readonly NamedRun[]): string {
  if (!since.length)
    return `No later run is estimated to be larger than ${name} of ${monthOf(date)}`;
  const industry = since.filter(({ sector }) => sector === 'industry').length;
  const whose = industry === since.length ? 'all by industry' : `${industry} by industry`;
  return `${since.length} ${plural(since.length, 'record')} followed ${name} of ${monthOf(date)}, ${whose}`;
}
