import type { Row } from '../../evidence/row.ts';
import { dayTime } from '../../figure-kit/drawing/dayTime.ts';
import { shortMakers } from '../../figure-kit/drawing/shortMakers.ts';
import { maybeNumberIn, textIn } from '../../figure-kit/tables.ts';
import type { Tables } from '../../figure-kit/tables.ts';
import type { Basis, CostedRun } from './maths.ts';

/**
 * The runs costed on one basis, oldest first. Amortised costs are those of the 2026 snapshot alone, in
 * dollars of 2023: other vintages of the same method name no year of dollars and are not mixed in.
 */
export function costedRuns(table: Tables, basis: Basis): CostedRun[] {
  const wanted = (row: Row) =>
    basis === 'amortised'
      ? row['basis'] === 'amortised_hardware_and_energy' && row['price_year'] === 2023
      : row['basis'] === 'upfront_hardware_purchase';
  return table('training-costs')
    .filter((row) => row.grade !== 'superseded' && wanted(row))
    .flatMap((row) => {
      const cost = maybeNumberIn(row, 'cost_usd_mid');
      return cost === null ? [] : [runOf(row, cost)];
    })
    .sort((a, b) => a.time - b.time || a.cost - b.cost);
}

function runOf(row: Row, cost: number): CostedRun {
  const date = textIn(row, 'date');
  const doubt = row.note?.split('; ').find((part) => /another|separate|scaled/u.test(part));
  return {
    key: `${date.slice(0, 4)}/${row.id}`,
    name: textIn(row, 'model').replace(/ \(.*\)$/u, ''),
    by: shortMakers(textIn(row, 'organization')),
    date,
    time: Number(dayTime(date).toFixed(4)),
    cost,
    grade: row.grade,
    ...(doubt && { doubt }),
  };
}
