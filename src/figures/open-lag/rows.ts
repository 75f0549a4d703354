import type { Row } from '../../evidence/row.ts';
import { dayTime } from '../../figure-kit/drawing/dayTime.ts';
import { shortMakers } from '../../figure-kit/drawing/shortMakers.ts';
import { maybeNumberIn, numberIn, textIn } from '../../figure-kit/tables.ts';
import type { Tables } from '../../figure-kit/tables.ts';
import type { Run } from './maths.ts';
import { saidOf } from './said.ts';
import type { Said } from './said.ts';
import { leftOut, runTable } from './tables.ts';
import type { Lag } from './rulers.ts';
import type { Table } from '../../figure-kit/table.ts';

/** What the browser needs: the runs, the lags in months, the price, and what is said of each ruler. */
export interface LagRows {
  readonly runs: readonly Run[];
  readonly lags: readonly Lag[];
  /** Percent cheaper an open model is at equal measured ability. */
  readonly cheaper: number;
  /** Times, in years, of flagships for which no figure was published. */
  readonly dark: readonly number[];
  readonly said: Said;
  readonly table: Table;
}

/** The rows that give a lag in months. */
const LAGS = [
  { key: 'gap-2025', ruler: 'capability', on: 'One index', when: '2023 to October 2025' },
  { key: 'gap-2026', ruler: 'capability', on: 'One index', when: 'January to May 2026' },
  { key: 'gap-private', ruler: 'private', on: 'Private tests', when: 'May 2026' },
] as const;

/** First day of the runs kept: the records that stood when the picture begins, and all since. */
const SINCE = '2019-09-01';

/** Open and closed runs, and the rulers that are single published figures. */
export default function rows(table: Tables): LagRows {
  const published = table('training-runs').filter(({ grade }) => grade !== 'superseded');
  const kept = published.filter((row) => textIn(row, 'publication_date') >= SINCE);
  const runs = kept
    .filter((row) => row['training_compute_flop'] !== null && leftOut(row) === '')
    .map(runOf)
    .sort((a, b) => a.time - b.time);
  const facts = new Map(table('open-models').map((row) => [row.id, row]));
  const lags = LAGS.map((lag) => lagOf(factOf(facts, lag.key), lag));
  return {
    runs,
    lags,
    cheaper: numberIn(factOf(facts, 'price'), 'value'),
    dark: kept
      .filter((row) => row['training_compute_flop'] === null)
      .map((row) => dayTime(textIn(row, 'publication_date'))),
    said: saidOf(runs, lags, factOf(facts, 'gap-2026-points'), factOf(facts, 'price')),
    table: runTable(kept, runs),
  };
}

function runOf(row: Row): Run {
  const date = textIn(row, 'publication_date');
  const time = Math.round(dayTime(date) * 1e4) / 1e4;
  return {
    key: `run/${time}/${row.id}`,
    name: textIn(row, 'model').replace(/ \(.*\)$/u, ''),
    by: shortMakers(textIn(row, 'organization')),
    date,
    time,
    flop: numberIn(row, 'training_compute_flop'),
    open: row['open_weights'] === 'yes',
    grade: row.grade,
  };
}

function lagOf(row: Row, lag: (typeof LAGS)[number]): Lag {
  const value = maybeNumberIn(row, 'value');
  return {
    ...lag,
    low: value ?? numberIn(row, 'value_low'),
    high: value ?? numberIn(row, 'value_high'),
    grade: row.grade,
  };
}

function factOf(facts: ReadonlyMap<string, Row>, id: string): Row {
  const row = facts.get(id);
  if (!row) throw new Error(`open-models: no row "${id}"`);
  return row;
}
