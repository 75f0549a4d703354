import { firmOf } from '../../figure-kit/firms.ts';
import { maybeNumberIn, numberIn, textIn } from '../../figure-kit/tables.ts';
import type { Tables } from '../../figure-kit/tables.ts';
import type { Row } from '../../evidence/row.ts';
import { lowestGrade } from '../../evidence/lowestGrade.ts';
import type { OwnerRow, OwnershipRows, Part } from './maths.ts';
import { tableShares, together } from './maths.ts';
import { worlds } from './reroll.ts';
import { summaryOf } from './summary.ts';
import { tableOf } from './tableOf.ts';

const DATE = '2025-12-31';
const SEED = 20_261_123;
const DRAWS = 20_000;

/** Who owned how much of whose chips at the end of 2025, and how far the estimates let the ranks move. */
export default function rows(table: Tables): OwnershipRows {
  const owned = table('compute-share').filter(
    (row) =>
      row['date'] === DATE &&
      row['metric'] === 'h100e_owned_cumulative' &&
      row.grade !== 'superseded',
  );
  const parts = owned.filter(
    (row) => row['entity_type'] === 'owner' && row['chip_designer'] !== 'all',
  );
  const names = [...new Set(parts.map((row) => textIn(row, 'entity')))];
  const owners = names.map((name) =>
    ownerOf(
      name,
      parts.filter((row) => row['entity'] === name),
    ),
  );
  const size = new Map(tableShares(owners).map((share, i) => [owners[i]?.key, share]));
  owners.sort(
    (a, b) =>
      Number(a.key === 'other') - Number(b.key === 'other') ||
      (size.get(b.key) ?? 0) - (size.get(a.key) ?? 0),
  );
  const memo = owned.find((row) => row['entity_type'] === 'memo');
  if (!memo) throw new Error('there is no row for smuggled chips');
  return {
    title: titleOf(owners),
    owners,
    solid: summaryOf(owners, worlds(owners, SEED, DRAWS)),
    table: tableOf(owners, partOf(memo)),
  };
}

function titleOf(owners: readonly OwnerRow[]): string {
  const shares = tableShares(owners);
  const five = Math.round(together(owners, shares));
  return `Five US firms owned about ${five}% of the world’s AI compute at the end of 2025; Google alone ${Math.round(together(owners, shares, ['google']))}%`;
}

function ownerOf(entity: string, parts: readonly Row[]): OwnerRow {
  const { key, name, colour } = firmOf(entity);
  return {
    key,
    name,
    colour,
    grade: lowestGrade(parts.map(({ grade }) => grade)),
    parts: parts.map(partOf),
  };
}

function partOf(row: Row): Part {
  return {
    by: textIn(row, 'chip_designer'),
    low: maybeNumberIn(row, 'value_low'),
    mid: numberIn(row, 'value_mid'),
    high: maybeNumberIn(row, 'value_high'),
  };
}
