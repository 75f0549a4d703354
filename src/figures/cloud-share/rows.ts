import type { Row } from '../../evidence/row.ts';
import { maybeNumberIn, numberIn, textIn } from '../../figure-kit/tables.ts';
import type { Tables } from '../../figure-kit/tables.ts';
import { headOf } from './head.ts';
import type { Estimator, Point, Remark, ShareRows } from './maths.ts';
import { tableOf } from './table.ts';
import { OTHERS, TOP_THREE, together } from './together.ts';

/** How each estimator is called in the table, in a sentence and over its panel. */
const ESTIMATORS = [
  {
    key: 'Synergy',
    inTable: 'Synergy Research Group',
    name: 'Synergy Research Group',
    title: 'Synergy Research Group',
    sub: 'Share of worldwide cloud infrastructure spending',
  },
  {
    key: 'Canalys',
    inTable: 'Canalys',
    name: 'Canalys as first published',
    title: 'Canalys',
    sub: 'as first published',
  },
  {
    key: 'Canalys-2024',
    inTable: 'Canalys (2024 revision)',
    name: 'Canalys after its revision of 2024',
    title: 'Canalys',
    sub: 'revised, 2024',
  },
  { key: 'Omdia', inTable: 'Omdia (Canalys)', name: 'Omdia', title: 'Omdia', sub: 'late 2025' },
] as const;

const FIRMS = [
  { key: 'AWS', firm: 'amazon' },
  { key: 'Microsoft', firm: 'microsoft' },
  { key: 'Google', firm: 'google' },
] as const;

/** From here on Canalys may have printed its revised count under its old name. */
const REVISED_FROM = '2024';

/** The three firms and their sum by estimator, and the table of what is drawn and what is not. */
export default function rows(table: Tables): ShareRows {
  const all = table('cloud-market-share')
    .filter(({ grade, kind }) => grade !== 'superseded' && kind !== 'derived')
    .sort((a, b) => textIn(a, 'period').localeCompare(textIn(b, 'period')));
  const [drawn, left] = [all.filter((row) => !isLeftOut(row)), all.filter(isLeftOut)];
  const estimators = ESTIMATORS.map((one) => estimatorOf(one, ownOf(drawn, one.key), all));
  const [synergy] = estimators;
  if (!synergy) throw new RangeError('there is no estimator');
  const notes = (key: string, q: string) => notesOf(ownOf(drawn, key, q));
  return { head: headOf(synergy), estimators, table: tableOf(estimators, notes, left) };
}

function estimatorOf(
  { key, name, title, sub }: (typeof ESTIMATORS)[number],
  own: readonly Row[],
  all: readonly Row[],
): Estimator {
  const firms = FIRMS.map((firm) => ({
    ...firm,
    name: firm.key,
    points: own.filter(({ provider }) => provider === firm.key).map(pointOf),
  }));
  const quarters = [...new Set(own.map((row) => textIn(row, 'period')))];
  const sums = quarters.flatMap((q) => {
    const parts = firms.map(({ points }) => points.find((point) => point.q === q));
    return together(ownOf(own, key, q), parts) ?? [];
  });
  const remark = remarkOf(key, all);
  return {
    ...{ key, name, title, sub, ...(remark && { remark }) },
    series: [...firms, { key: 'together', name: 'Together', firm: '', points: sums }],
    market: Object.fromEntries(
      own.map((row) => [textIn(row, 'period'), maybeNumberIn(row, 'market_usd_billion')]),
    ),
  };
}

/** The rows of an estimator, or of one quarter of it. */
function ownOf(all: readonly Row[], key: string, q?: string): Row[] {
  const inTable = ESTIMATORS.find((one) => one.key === key)?.inTable;
  return all.filter(
    ({ estimator, period }) => estimator === inTable && (q === undefined || period === q),
  );
}

/** One share; a low end equal to it and no high end is how the table says "over". */
function pointOf(row: Row): Point {
  const v = numberIn(row, 'share_pct');
  const [lo, hi] = [maybeNumberIn(row, 'share_pct_low'), maybeNumberIn(row, 'share_pct_high')];
  const point = { q: textIn(row, 'period'), v, g: row.grade };
  if (lo === v && hi === null) return { ...point, floor: true };
  return lo === null || hi === null ? point : { ...point, lo, hi };
}

/** What would be misread without a word beside it. */
function remarkOf(key: string, all: readonly Row[]): Remark | null {
  const share = (id: string) => all.find((row) => row.id === id)?.['share_pct'];
  if (key === 'Synergy') return { share: 16, lines: ['Step of 2024: unexplained'], side: 'right' };
  if (key !== 'Canalys-2024') return null;
  const twice = [share('2022-q4-canalys-microsoft'), share('2022-q4-canalys-2024-microsoft')];
  const lines = ['Microsoft, Q4 2022:', `${twice.join(' first, ')} revised`];
  return { share: 47, lines, side: 'left' };
}

/** What the table notes about a quarter's three firms and their sum, once each. */
function notesOf(rows: readonly Row[]): string {
  const names: readonly unknown[] = [...FIRMS.map(({ key }) => key), TOP_THREE, OTHERS];
  const shown = rows.filter(({ provider }) => names.includes(provider));
  return [...new Set(shown.flatMap(({ note }) => note ?? []))].join(' ');
}

function isLeftOut(row: Row): boolean {
  const names: readonly unknown[] = [...FIRMS.map(({ key }) => key), TOP_THREE];
  const after = row['estimator'] === 'Canalys' && textIn(row, 'period') > REVISED_FROM;
  return after && names.includes(row['provider']);
}
