import type { Row } from '../../evidence/row.ts';
import { dayTime } from '../../figure-kit/drawing/dayTime.ts';
import { maybeNumberIn, numberIn, textIn } from '../../figure-kit/tables.ts';
import type { Tables } from '../../figure-kit/tables.ts';
import { CHIP_LOANS, DEALS } from './deals.ts';
import type { ChipLoan, Deal, Kind, YearRows } from './maths.ts';
import { tableOf } from './table.ts';

/** The financings by their gap, and the loans on chips by their years. */
export default function rows(table: Tables): YearRows {
  const deals = table('debt-gap')
    .map(dealOf)
    .sort((a, b) => b.gap - a.gap);
  const debts = new Map(table('compute-debt').map((row) => [row.id, row]));
  const chips = Object.entries(CHIP_LOANS)
    .map(([key, name]) => chipOf(key, name, debts.get(key)))
    .sort((a, b) => b.years - a.years);
  return { deals, chips, table: tableOf(deals) };
}

function dealOf(row: Row): Deal {
  const key = textIn(row, 'deal_id');
  const [loan, promise] = [numberIn(row, 'loan_years'), numberIn(row, 'promise_years')];
  const starts = Number(row['promise_starts'] ?? Number.NaN);
  const [note, years] = [row['note'], maybeNumberIn(row, 'name_on_gap_years')];
  const date = textIn(row, 'date');
  const known = Number.isFinite(starts);
  return {
    key,
    name: DEALS[key as keyof typeof DEALS],
    amount: numberIn(row, 'amount_usd_billion'),
    loan,
    promise,
    gap: numberIn(row, 'gap_years'),
    kind: textIn(row, 'kind_of_gap') as Kind,
    stands: textIn(row, 'name_on_gap'),
    building: known ? buildingOf(date, starts) : 0,
    // A guarantee counts from the first rent, and so its first years are those of the promise itself.
    covered: years === null ? 0 : years - promise,
    starts: known ? starts : null,
    ends: Math.floor(dayTime(date.length === 7 ? `${date}-15` : date) + loan),
    note: typeof note === 'string' ? note : '',
    grade: row.grade,
  };
}

/** Years from the signing to the first rent; of that only the year is known, so its middle stands for it. */
function buildingOf(date: string, starts: number): number {
  return Math.round(10 * (starts + 0.5 - dayTime(date))) / 10;
}

function chipOf(key: string, name: string, row: Row | undefined): ChipLoan {
  if (!row) throw new RangeError(`no loan "${key}"`);
  return { key, name, years: numberIn(row, 'term_years'), grade: row.grade };
}
