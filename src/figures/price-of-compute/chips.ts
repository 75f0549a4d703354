import type { Row } from '../../evidence/row.ts';
import { dayTime } from '../../figure-kit/drawing/dayTime.ts';
import { maybeNumberIn, textIn } from '../../figure-kit/tables.ts';
import type { Tables } from '../../figure-kit/tables.ts';
import type { Chip, Maker } from './maths.ts';

const MAKERS: Readonly<Record<string, Maker>> = {
  NVIDIA: 'nvidia',
  AMD: 'amd',
  Google: 'google',
  Huawei: 'huawei',
};

/** Chips for data centres with a price and a 16-bit rate, oldest first, those of a day by what a dollar buys. */
export function chipsOf(table: Tables): Chip[] {
  return table('chips')
    .flatMap(chipOf)
    .sort((a, b) => a.time - b.time || a.rate / a.price - b.rate / b.price);
}

function chipOf(row: Row): Chip[] {
  const [rate, price] = [maybeNumberIn(row, 'bf16_dense_flop_s'), maybeNumberIn(row, 'price_usd')];
  const maker = MAKERS[textIn(row, 'maker')];
  if (rate === null || price === null || maker === undefined || row.grade === 'superseded')
    return [];
  if (row['line'] !== 'data centres') return [];
  const date = textIn(row, 'release_date');
  return [
    {
      key: `chip/${row.id}`,
      name: textIn(row, 'chip').replace(
        /^(NVIDIA Tesla|NVIDIA|AMD Instinct|Google|Huawei) | SXM\d?| PC[Il]e| 80GB$| Ironwood$| Trillium$| \(.*\)$/gu,
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
