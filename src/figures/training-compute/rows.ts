import type { Row } from '../../evidence/row.ts';
import { dayTime } from '../../figure-kit/drawing/dayTime.ts';
import { shortMakers } from '../../figure-kit/drawing/shortMakers.ts';
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
    by: shortMakers(textIn(row, 'organization')),
    date,
    time: Number(dayTime(date).toFixed(4)),
    flop: maybeNumberIn(row, 'training_compute_flop'),
    ...(low !== null && high !== null && { range: [low, high] as const }),
    record: row['compute_record_at_release'] === 'yes',
    sector: SECTORS[textIn(row, 'sector')] ?? 'other',
    country: COUNTRIES[textIn(row, 'country')] ?? 'other',
    grade: row.grade,
  };
}
