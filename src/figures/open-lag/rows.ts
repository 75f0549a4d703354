import type { Row } from '../../evidence/row.ts';
import { dayTime } from '../../figure-kit/drawing/dayTime.ts';
import { shortMakers } from '../../figure-kit/drawing/shortMakers.ts';
import { maybeNumberIn, numberIn, textIn } from '../../figure-kit/tables.ts';
import type { Tables } from '../../figure-kit/tables.ts';
import { sidesOf } from './maths.ts';
import type { Run } from './maths.ts';
import { FIRST } from './moments.ts';
import { saidOf } from './said.ts';
import type { Said } from './said.ts';
import { leftOut, runTable } from './tables.ts';
import { FLOOR } from './stairFrame.ts';
import type { Lag } from './rulers.ts';
import type { Table } from '../../figure-kit/table.ts';

/** What the browser needs: the runs, the lags in months, the price, and what is said of each ruler. */
export interface LagRows {
  readonly runs: readonly Run[];
  readonly lags: readonly Lag[];
  /** Percent cheaper an open model is at equal measured ability. */
  readonly cheaper: number;
  /** The models without a public estimate: how many, and their days as times in years, each once. */
  readonly dark: Dark;
  readonly said: Said;
  readonly table: Table;
}

export interface Dark {
  readonly models: number;
  readonly times: readonly number[];
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
  const kept = table('training-runs').filter(
    ({ grade, publication_date: on }) => grade !== 'superseded' && String(on ?? '') >= SINCE,
  );
  const sized = kept
    .filter((row) => row['training_compute_flop'] !== null && leftOut(row) === '')
    .map(runOf)
    .sort((a, b) => a.time - b.time);
  const runs = told(sized);
  const dark = kept.filter((row) => row['training_compute_flop'] === null);
  const facts = new Map(table('open-models').map((row) => [row.id, row]));
  const lags = LAGS.map((lag) => lagOf(factOf(facts, lag.key), lag));
  return {
    runs,
    lags,
    cheaper: numberIn(factOf(facts, 'price'), 'value'),
    dark: {
      models: dark.length,
      times: [...new Set(dark.map((row) => timeIn(row)))].sort((a, b) => a - b),
    },
    said: saidOf(runs, lags, factOf(facts, 'gap-2026-points'), factOf(facts, 'price')),
    table: runTable(kept, runs),
  };
}

/** The runs that are drawn or can be: the records of both sides, with speculative estimates or without, and open runs. */
function told(runs: readonly Run[]): Run[] {
  const records = [true, false].flatMap((low) => {
    const { open, closed } = sidesOf(runs, low);
    return [...open, ...closed];
  });
  return runs.filter(
    (run) => records.includes(run) || (run.open && run.time >= FIRST && run.flop >= FLOOR),
  );
}

const timeIn = (row: Row) => Math.round(dayTime(textIn(row, 'publication_date')) * 1e4) / 1e4;

function runOf(row: Row): Run {
  const date = textIn(row, 'publication_date');
  const time = timeIn(row);
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
