import type { Row } from '../../evidence/row.ts';
import { maybeNumberIn, textIn } from '../../figure-kit/tables.ts';
import type { Tables } from '../../figure-kit/tables.ts';
import type { Run } from './maths.ts';

const SECTORS: Readonly<Record<string, Run['sector']>> = {
  industry: 'industry',
  academia: 'academia',
};
const COUNTRIES: Readonly<Record<string, Run['country']>> = {
  'United States': 'us',
  China: 'china',
};

/** Every model of the snapshot, oldest first. */
export default function rows(table: Tables): Run[] {
  return table('training-runs')
    .filter(({ grade }) => grade !== 'superseded')
    .map(runOf)
    .sort((a, b) => a.date.localeCompare(b.date) || (a.flop ?? 0) - (b.flop ?? 0));
}

function runOf(row: Row): Run {
  const date = textIn(row, 'publication_date');
  const [low, high] = [
    maybeNumberIn(row, 'training_compute_low_flop'),
    maybeNumberIn(row, 'training_compute_high_flop'),
  ];
  return {
    key: row.id,
    name: textIn(row, 'model').replace(/ \(.*\)$/u, ''),
    by: makers(textIn(row, 'organization')),
    date,
    time: Math.round(yearsOf(date) * 1e4) / 1e4,
    flop: maybeNumberIn(row, 'training_compute_flop'),
    ...(low !== null && high !== null && { range: [low, high] as const }),
    record: row['compute_record_at_release'] === 'yes',
    sector: SECTORS[textIn(row, 'sector')] ?? 'other',
    country: COUNTRIES[textIn(row, 'country')] ?? 'other',
    grade: row.grade,
  };
}

/** The first developer, and how many stand beside it. */
function makers(list: string): string {
  const [first = list, ...others] = list.split('; ');
  return others.length > 1
    ? `${first} and ${others.length} others`
    : [first, ...others].join(' and ');
}

/** A day as decimal years: 2014-07-02 is 2014.5. */
function yearsOf(date: string): number {
  const year = Number(date.slice(0, 4));
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year + (Date.parse(date) - start) / (end - start);
}
