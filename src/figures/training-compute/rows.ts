import type { Row } from '../../evidence/row.ts';
import { dayOf } from '../../figure-kit/calendar/dayOf.ts';
import { dayTime } from '../../figure-kit/drawing/dayTime.ts';
import { shortMakers } from '../../figure-kit/drawing/shortMakers.ts';
import { maybeNumberIn, numberIn, textIn } from '../../figure-kit/tables.ts';
import type { Tables } from '../../figure-kit/tables.ts';
import type { NamedRun } from './maths.ts';
import { namedRuns } from './namedRuns.ts';
import { COUNTRIES, GRADES, SECTORS } from './packed.ts';
import type { Packed, Speck } from './packed.ts';

const SECTOR: Readonly<Record<string, NamedRun['sector']>> = {
  industry: 'industry',
  academia: 'academia',
};
const COUNTRY: Readonly<Record<string, NamedRun['country']>> = {
  'United States': 'us',
  China: 'china',
};

/** Every model of the table that has a date, oldest first; all but the records and a few others packed. */
export default function rows(table: Tables): Packed {
  const all = table('training-runs')
    .filter((row) => row.grade !== 'superseded' && row['publication_date'] !== null)
    .sort((a, b) => dateOf(a).localeCompare(dateOf(b)) || flopOf(a) - flopOf(b));
  const sized = all.filter((row) => flopOf(row) > 0);
  return {
    named: sized.filter(isNamed).map(runOf),
    others: sized.filter((row) => !isNamed(row)).map(speckOf),
    missing: all.filter((row) => flopOf(row) === 0).map((row) => dayOf(dateOf(row))),
  };
}

const dateOf = (row: Row) => textIn(row, 'publication_date');
const flopOf = (row: Row) => maybeNumberIn(row, 'training_compute_flop') ?? 0;

/** A record, a run a link may name, or one with a published range. */
function isNamed(row: Row): boolean {
  return (
    row['compute_record_at_release'] === 'yes' ||
    row.id in namedRuns ||
    maybeNumberIn(row, 'training_compute_high_flop') !== null
  );
}

function runOf(row: Row): NamedRun {
  const [low, high] = [
    maybeNumberIn(row, 'training_compute_low_flop'),
    maybeNumberIn(row, 'training_compute_high_flop'),
  ];
  return {
    key: row.id,
    name: textIn(row, 'model').replace(/ \(.*\)$/u, ''),
    by: shortMakers(textIn(row, 'organization')),
    date: dateOf(row),
    time: Number(dayTime(dateOf(row)).toFixed(4)),
    flop: numberIn(row, 'training_compute_flop'),
    ...(low !== null && high !== null && { range: [low, high] as const }),
    record: row['compute_record_at_release'] === 'yes',
    sector: SECTOR[String(row['sector'])] ?? 'other',
    country: COUNTRY[String(row['country'])] ?? 'other',
    grade: row.grade,
  };
}

function speckOf(row: Row): Speck {
  const sector = SECTORS.indexOf(SECTOR[String(row['sector'])] ?? 'other');
  const country = COUNTRIES.indexOf(COUNTRY[String(row['country'])] ?? 'other');
  return [dayOf(dateOf(row)), flopOf(row), sector, country, GRADES.indexOf(row.grade)];
}
