import type { Row } from '../../evidence/row.ts';
import { maybeNumberIn, numberIn, textIn } from '../../figure-kit/tables.ts';
import type { Tables } from '../../figure-kit/tables.ts';
import { palette } from '../../look/palette.ts';
import type { Estimator, LeftOut, Point, ShareRows } from './maths.ts';
import { together } from './together.ts';

const ESTIMATORS = [
  { key: 'Synergy', inTable: 'Synergy Research Group', name: 'Synergy Research Group', title: 'Synergy Research Group', sub: 'Share of worldwide cloud infrastructure spending' },
  { key: 'Canalys', inTable: 'Canalys', name: 'Canalys as first published', title: 'Canalys', sub: 'as first published' },
  { key: 'Canalys-2024', inTable: 'Canalys (2024 revision)', name: 'Canalys after its revision of 2024', title: 'Canalys', sub: 'revised, 2024' },
  { key: 'Omdia', inTable: 'Omdia (Canalys)', name: 'Omdia', title: 'Omdia', sub: 'late 2025' },
] as const;

const FIRMS = [
  { key: 'AWS', colour: 'amazon' },
  { key: 'Microsoft', colour: 'microsoft' },
  { key: 'Google', colour: 'google' },
] as const;

/** The year from which Canalys printed by its revised count under its old name. */
const REVISED_FROM = '2024';

/** The three firms and their sum, by estimator, with what was printed but is not drawn. */
export default function rows(table: Tables): ShareRows {
  const all = table('cloud-market-share').filter(({ grade }) => grade !== 'superseded');
  return { estimators: ESTIMATORS.map((estimator) => estimatorOf(estimator, all)), left: leftOut(all) };
}

function estimatorOf({ inTable, ...estimator }: (typeof ESTIMATORS)[number], all: readonly Row[]): Estimator {
  const own = all.filter((row) => row['estimator'] === inTable && !isAfterRevision(row));
  const quarters = [...new Set(own.map((row) => textIn(row, 'period')))].sort();
  const firms = FIRMS.map(({ key, colour }) => ({
    key,
    name: key,
    colour: `f-${colour}`,
    marker: palette.firms[colour].marker,
    points: own.filter((row) => row['provider'] === key && row['kind'] === 'reported').map(pointOf),
  }));
  const sums = quarters.flatMap((q) => {
    const parts = firms.map(({ points }) => points.find((point) => point.q === q));
    return together(own.filter((row) => row['period'] === q), parts) ?? [];
  });
  return {
    ...estimator,
    series: [...firms, { key: 'together', name: 'Together', colour: '', marker: 'diamond' as const, points: sums }],
    market: Object.fromEntries(own.map((row) => [textIn(row, 'period'), maybeNumberIn(row, 'market_usd_billion')])),
    notes: Object.fromEntries(quarters.map((q) => [q, notesOf(own.filter((row) => row['period'] === q))])),
  };
}

function pointOf(row: Row): Point {
  const v = numberIn(row, 'share_pct');
  const [lo, hi] = [maybeNumberIn(row, 'share_pct_low'), maybeNumberIn(row, 'share_pct_high')];
  const point = { q: textIn(row, 'period'), v, g: row.grade };
  if (lo === v && hi === null) return { ...point, floor: true };
  return lo === null || hi === null ? point : { ...point, lo, hi };
}

/** What the table says about a quarter's three firms and their sum. */
function notesOf(rows: readonly Row[]): string {
  const shown = rows.filter(({ provider, kind }) => kind !== 'derived' && FIRMS.some(({ key }) => key === provider));
  return [...new Set(shown.flatMap(({ note }) => note ?? []))].join(' ');
}

function isAfterRevision(row: Row): boolean {
  return row['estimator'] === 'Canalys' && textIn(row, 'period') > REVISED_FROM;
}

function leftOut(all: readonly Row[]): LeftOut[] {
  return all.filter(isAfterRevision).flatMap((row) => {
    if (row['kind'] === 'derived') return [];
    return { q: textIn(row, 'period'), who: textIn(row, 'provider'), v: numberIn(row, 'share_pct'), g: row.grade };
  });
}
