import type { Row } from '../../evidence/row.ts';
import { lowestGrade } from '../../evidence/lowestGrade.ts';
import type { Table, TableCell } from '../../figure-kit/table.ts';
import { numberIn, textIn } from '../../figure-kit/tables.ts';
import { quartersOf, readingOf } from './maths.ts';
import type { Estimator, Point } from './maths.ts';
import { TOP_THREE } from './together.ts';

/** Every quarter of every estimator as drawn, then the rows that are not, with the reason; made at build. */
export function tableOf(
  estimators: readonly Estimator[],
  notes: (estimator: string, q: string) => string,
  leftOut: readonly Row[],
): Table {
  return {
    caption: 'Share of worldwide cloud infrastructure spending, percent, by estimator and quarter',
    columns: [
      'Estimator',
      'Quarter',
      'AWS',
      'Microsoft',
      'Google',
      'Together',
      'How together',
      'Market, $ billion',
      'Lowest grade',
      'Note',
    ],
    rows: [
      ...estimators.flatMap((one) =>
        quartersOf(one).map((q) => drawnRow(one, q, notes(one.key, q))),
      ),
      ...leftOut.map(leftOutRow),
    ],
  };
}

function drawnRow(estimator: Estimator, q: string, note: string): TableCell[] {
  const reading = readingOf(estimator, q) ?? {};
  const { AWS, Microsoft, Google, together } = reading;
  const shares = [AWS, Microsoft, Google, together].map((point) => point?.v ?? null);
  const grade = lowestGrade(Object.values(reading).map(({ g }) => g));
  return [
    estimator.name,
    q,
    ...shares,
    sumWords(together),
    estimator.market[q] ?? null,
    grade,
    note,
  ];
}

function leftOutRow(row: Row): TableCell[] {
  const who = textIn(row, 'provider');
  const columns = ['AWS', 'Microsoft', 'Google', TOP_THREE];
  const shares = columns.map((name) => (who === name ? numberIn(row, 'share_pct') : null));
  const why =
    'Not drawn: printed after the revision of 2024, so it may follow the new count, and is left off the old line.';
  const sum = who === TOP_THREE ? 'printed' : '';
  return ['Canalys', textIn(row, 'period'), ...shares, sum, null, row.grade, why];
}

function sumWords(sum: Point | undefined): string {
  if (!sum) return '';
  if (sum.how === 'printed') return 'printed';
  return sum.how === 'rest' ? '100 less all others' : 'added here';
}
