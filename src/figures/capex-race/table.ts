import type { Row } from '../../evidence/row.ts';
import { numberIn, textIn } from '../../figure-kit/tables.ts';
import type { Table, TableCell } from '../../figure-kit/table.ts';
import { barsOf } from './maths.ts';
import type { RaceRows } from './maths.ts';

const CASH = 'cash purchases';

/** Rows of the capital table that are near enough to be missed, and why they are not drawn. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'amazon-2026-q1-cash-net':
    'Not drawn: net of sales and incentives; the same quarter is drawn gross.',
  'oracle-fy2026-cash': 'Not drawn: a fiscal year to May, and not one of the four.',
};

/** Quarter by firm on one basis, then the years, other bases, guidance, public sums and what is left out. */
export function tableOf(
  rows: Omit<RaceRows, 'table'>,
  capex: readonly Row[],
  programmes: readonly Row[],
): Table {
  const names = rows.firms.map(({ name }) => name);
  const blank = names.map(() => null);
  const { year, quarter } = rows.periods;
  const bars = barsOf([...quarter, ...year.filter(({ span }) => span === 4)], rows.firms);
  return {
    caption:
      'Capital spending, billions of US dollars; public sums in billions of their own currency',
    columns: ['Period or programme', 'Basis', ...names, 'Together', 'Grade', 'Note'],
    rows: [
      ...bars.map(({ key, span, segments, total }): TableCell[] => [
        key,
        span === 4 ? `${CASH}, added here` : CASH,
        ...segments.map(({ value }) => value),
        total,
        rows.grade,
        '',
      ]),
      ...rows.leases.map(({ key, total, grade }): TableCell[] => [
        key,
        'with finance leases',
        ...blank,
        total,
        grade,
        'The four together; never set against cash of another period.',
      ]),
      [
        '2026',
        'guidance, basis not stated',
        ...rows.firms.map(({ guided }) => guided.high),
        rows.guidedTotal.total,
        rows.guidedTotal.grade,
        `Upper ends of what was said: ${rows.firms.map(({ name, guided }) => `${name} ${guided.says}`).join(', ')}.`,
      ],
      ...rows.programmes.map(({ key, name, amount, currency, grade }): TableCell[] => [
        name,
        `public sum, ${currency}`,
        ...blank,
        amount,
        grade,
        notesOf(programmes.find(({ id }) => id === key)),
      ]),
      [
        '2021',
        CASH,
        ...blank,
        null,
        rows.grade,
        'No bar: the series begins in its second quarter.',
      ],
      ...Object.entries(LEFT_OUT).flatMap(([id, why]) =>
        leftOut(
          capex.find((row) => row.id === id),
          names,
          why,
        ),
      ),
    ],
  };
}

function leftOut(row: Row | undefined, names: readonly string[], why: string): TableCell[][] {
  if (!row) return [];
  const company = textIn(row, 'company');
  const value = numberIn(row, 'usd_billion');
  const cells = names.map((name) => (name === company ? value : null));
  const period = names.includes(company) ? '' : `${company}, `;
  const other = names.includes(company) ? null : value;
  return [
    [
      `${period}${textIn(row, 'period_label')}`,
      textIn(row, 'basis').replace('_', ' '),
      ...cells,
      other,
      row.grade,
      why,
    ],
  ];
}

function notesOf(row: Row | undefined): string {
  return [row?.['budget_terms'], row?.note].filter((text) => typeof text === 'string').join('. ');
}
