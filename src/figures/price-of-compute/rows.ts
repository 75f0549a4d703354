import type { Row } from '../../evidence/row.ts';
import { dayTime } from '../../figure-kit/drawing/dayTime.ts';
import { maybeNumberIn, numberIn, textIn } from '../../figure-kit/tables.ts';
import type { Tables } from '../../figure-kit/tables.ts';
import { costedRuns } from '../who-can-train/costedRuns.ts';
import { chipsOf } from './chips.ts';
import { generations } from './maths.ts';
import type { PriceRows } from './maths.ts';
import { readingsOf } from './readings.ts';
import { KINDS as NAMES } from './rentWords.ts';
import type { Rent, RentKind } from './rents.ts';
import { rentLabel, rentTable, RISES } from './told.ts';

const KINDS: Readonly<Record<string, RentKind>> = {
  'on-demand and spot': 'spot',
  'listed range': 'range',
  'median listed, on-demand': 'median',
  'one-year reserved': 'reserved',
};

/** Chips with a price and a 16-bit rate, the costed runs, and what an hour of an H100 was reported to cost. */
export default function rows(table: Tables): PriceRows {
  const chips = chipsOf(table);
  const runs = costedRuns(table, 'amortised').map((run) => ({ ...run, key: `run/${run.key}` }));
  const prices = table('gpu-rental-prices').filter(({ grade }) => grade !== 'superseded');
  const order = Object.keys(NAMES);
  const rents = prices
    .map(rentOf)
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.time - b.time);
  const notes = new Map(prices.map(({ id, note }) => [`rent/${id}`, note ?? '']));
  return {
    readings: readingsOf(chips, runs, rents),
    chips: chips.map((chip) => ({ ...chip, step: generations(chips, chip.maker).includes(chip) })),
    runs,
    rents,
    tables: { rent: rentTable(rents, notes), rise: RISES },
  };
}

function rentOf(row: Row): Rent {
  const kind = KINDS[textIn(row, 'price_type')];
  if (!kind) throw new Error(`${row.id}: a price type the figure does not know`);
  const [date, mid] = [textIn(row, 'date'), maybeNumberIn(row, 'usd_per_gpu_hour_mid')];
  const rent = {
    key: `rent/${row.id}`,
    kind,
    date,
    time: Number(dayTime(date).toFixed(4)),
    low: mid ?? numberIn(row, 'usd_per_gpu_hour_low'),
    high: mid ?? numberIn(row, 'usd_per_gpu_hour_high'),
    grade: row.grade,
  };
  return { ...rent, label: rentLabel(rent, row) };
}
