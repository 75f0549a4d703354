import type { Row } from '../../evidence/row.ts';
import { dayTime } from '../../figure-kit/drawing/dayTime.ts';
import { maybeNumberIn, numberIn, textIn } from '../../figure-kit/tables.ts';
import type { Tables } from '../../figure-kit/tables.ts';
import { costedRuns } from '../who-can-train/costedRuns.ts';
import { generations } from './maths.ts';
import type { Chip, Maker, PriceRows } from './maths.ts';
import { readingsOf } from './readings.ts';
import type { Rent, RentKind } from './rents.ts';

const MAKERS: Readonly<Record<string, Maker>> = {
  NVIDIA: 'nvidia',
  AMD: 'amd',
  Google: 'google',
  Huawei: 'huawei',
};
const KINDS: Readonly<Record<string, RentKind>> = {
  'on-demand and spot': 'spot',
  'listed range': 'range',
  'median listed, on-demand': 'median',
  'one-year reserved': 'reserved',
};

/** Chips with a price and a 16-bit rate, the costed runs, and what an hour of an H100 was reported to cost. */
export default function rows(table: Tables): PriceRows {
  const chips = table('chips')
    .flatMap(chipOf)
    .sort((a, b) => a.time - b.time || a.rate / a.price - b.rate / b.price);
  const runs = costedRuns(table, 'amortised').map((run) => ({ ...run, key: `run/${run.key}` }));
  const rents = table('gpu-rental-prices')
    .filter(({ grade }) => grade !== 'superseded')
    .map(rentOf)
    .sort((a, b) => a.time - b.time);
  return {
    readings: readingsOf(chips, runs, rents),
    chips: chips.map((chip) => ({ ...chip, step: generations(chips, chip.maker).includes(chip) })),
    runs,
    rents,
  };
}

function chipOf(row: Row): Chip[] {
  const [rate, price] = [maybeNumberIn(row, 'bf16_dense_flop_s'), maybeNumberIn(row, 'price_usd')];
  const maker = MAKERS[textIn(row, 'maker')];
  if (rate === null || price === null || maker === undefined || row.grade === 'superseded')
    return [];
  const date = textIn(row, 'release_date');
  return [
    {
      key: `chip/${row.id}`,
      name: textIn(row, 'chip').replace(
        /^(NVIDIA|AMD Instinct|Google|Huawei) | SXM\d?| 80GB$| Ironwood$| Trillium$| \(.*\)$/gu,
        '',
      ),
      maker,
      date,
      time: Number(dayTime(date).toFixed(4)),
      rate,
      price,
      basis: textIn(row, 'price_basis'),
      cut: row.note?.includes('export version') ?? false,
      grade: row.grade,
    },
  ];
}

function rentOf(row: Row): Rent {
  const kind = KINDS[textIn(row, 'price_type')];
  if (!kind) throw new Error(`${row.id}: a price type the figure does not know`);
  const [date, mid] = [textIn(row, 'date'), maybeNumberIn(row, 'usd_per_gpu_hour_mid')];
  return {
    key: `rent/${row.id}`,
    kind,
    date,
    time: Number(dayTime(date).toFixed(4)),
    low: mid ?? numberIn(row, 'usd_per_gpu_hour_low'),
    high: mid ?? numberIn(row, 'usd_per_gpu_hour_high'),
    grade: row.grade,
    note: row.note ?? '',
  };
}
