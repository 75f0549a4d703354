import type { Row } from '../../evidence/row.ts';
import { dayTime } from '../../figure-kit/drawing/dayTime.ts';
import { maybeNumberIn, numberIn, textIn } from '../../figure-kit/tables.ts';
import type { Tables } from '../../figure-kit/tables.ts';
import type { TableCell } from '../../figure-kit/table.ts';
import { readingOf } from './maths.ts';
import type { LineRows, Quarter } from './maths.ts';

/** Every fiscal quarter in order, and the table of them. */
export default function rows(table: Tables): LineRows {
  const all = table('nvidia-revenue').filter(({ grade }) => grade !== 'superseded');
  const quarters = all.map(quarterOf).sort((a, b) => a.time - b.time);
  return {
    quarters,
    table: {
      caption: 'Nvidia’s data-centre revenue by fiscal quarter',
      columns: [
        'Fiscal quarter',
        'Ended',
        'Day is',
        'Data centre, $ million',
        'Times the year before',
        'All revenue, $ million',
        'Share, %',
        'Grade',
        'Note',
      ],
      rows: quarters.map((quarter) => tableRow(quarter, quarters, all)),
    },
  };
}

function quarterOf(row: Row): Quarter {
  const end = textIn(row, 'period_end');
  return {
    key: textIn(row, 'fiscal_quarter').replace(' ', ''),
    end,
    time: Math.round(dayTime(end) * 1000) / 1000,
    ...(isComputed(row) && { computed: true }),
    revenue: numberIn(row, 'data_center_revenue_usd') / 1e9,
    share: maybeNumberIn(row, 'data_center_share_pct'),
    grade: row.grade,
  };
}

/** The notes say where a day is reckoned from the 13-week calendar. */
function isComputed({ note }: Row): boolean {
  return /period end (computed|inferred)/u.test(note ?? '');
}

function tableRow(
  quarter: Quarter,
  quarters: readonly Quarter[],
  all: readonly Row[],
): TableCell[] {
  const row = all.find((one) => one['period_end'] === quarter.end);
  const total = row ? maybeNumberIn(row, 'total_revenue_usd') : null;
  const onYear = readingOf(quarters, quarter.key)?.onYear ?? null;
  return [
    quarter.key.replace('Q', ' Q'),
    quarter.end,
    quarter.computed ? 'computed' : 'reported',
    Math.round(quarter.revenue * 1000),
    onYear && Math.round(onYear * 100) / 100,
    total && total / 1e6,
    quarter.share,
    quarter.grade,
    row?.note ?? '',
  ];
}
