import type { Grade } from '../../evidence/row.ts';

/** Notable models of one year, counted by who made them; joint work is its own group. */
export interface Counts {
  readonly year: number;
  readonly total: number;
  readonly academia: number;
  readonly collab: number;
  readonly industry: number;
  readonly government: number;
  readonly nonprofit: number;
  readonly unclassified: number;
  /** Models whose weights can be downloaded, whoever made them. */
  readonly open: number;
}

/** A year as the browser gets it. */
export interface YearRow extends Counts {
  readonly grade: Grade;
  /** What a reader hears of the year, by who made its models and by what is open. */
  readonly says: Readonly<Record<Question['by'], string>>;
}

export interface Question {
  readonly unit: 'share' | 'count';
  /** First year drawn. */
  readonly from: number;
  readonly group: 'three' | 'five';
  readonly by: 'sector' | 'open';
}

/** One group of a year's models. */
export interface Part {
  readonly key: PartKey;
  readonly count: number;
}

export type PartKey =
  | 'academia'
  | 'collab'
  | 'industry'
  | 'others'
  | 'government'
  | 'nonprofit'
  | 'unclassified'
  | 'open'
  | 'closed';

/** One year as drawn. */
export interface ShownYear {
  readonly year: number;
  readonly total: number;
  readonly parts: readonly Part[];
  /** Too few models for shares: counted one by one. */
  readonly few: boolean;
  /** Part of a year. */
  readonly part: boolean;
}

/** The first year with enough models to speak of shares. */
export const FIRST_SHARE = 2009;

/** The year the snapshot ends in, which is part of a year. */
export const LAST = 2026;

/** The years from `from` on, each cut into groups that add up to its total. */
export function yearsOf(rows: readonly YearRow[], { from, group, by }: Question): ShownYear[] {
  return rows
    .filter(({ year }) => year >= from)
    .map((row) => ({
      year: row.year,
      total: row.total,
      parts: partsOf(row, by, group).filter(({ count }) => count > 0),
      few: row.year < FIRST_SHARE,
      part: row.year === LAST,
    }));
}

/** The groups of a year, universities first: they stand on the line. */
export function partsOf(row: Counts, by: Question['by'], group: Question['group']): Part[] {
  if (by === 'open') {
    return [
      { key: 'open', count: row.open },
      { key: 'closed', count: row.total - row.open },
    ];
  }
  const three = (['academia', 'collab', 'industry'] as const).map((key) => ({
    key,
    count: row[key],
  }));
  const rest = (['government', 'nonprofit', 'unclassified'] as const).map((key) => ({
    key,
    count: row[key],
  }));
  const others = rest.reduce((sum, { count }) => sum + count, 0);
  return group === 'five' ? [...three, ...rest] : [...three, { key: 'others', count: others }];
}

/** The first year from which firms alone were ahead of universities alone in every year after; null if none. */
export function crossing(rows: readonly Counts[]): Counts | null {
  const behind = rows.findLastIndex(({ industry, academia }) => industry <= academia);
  return rows[behind + 1] ?? null;
}

/** Percent, 0 to 100; 0 of nothing is 0. */
export function shareOf(count: number, total: number): number {
  return total > 0 ? (100 * count) / total : 0;
}

/** The row of a year. @throws RangeError when there is none. */
export function rowOf<Row extends Counts>(rows: readonly Row[], year: number): Row {
  const row = rows.find((one) => one.year === year);
  if (!row) throw new RangeError(`no year ${year}`);
  return row;
}
