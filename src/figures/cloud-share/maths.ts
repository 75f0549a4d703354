import type { Grade } from '../../evidence/row.ts';
import type { Table } from '../../figure-kit/table.ts';

/** One printed share. */
export interface Point {
  /** Calendar quarter. */
  readonly q: string;
  /** Percent of the market. */
  readonly v: number;
  readonly g: Grade;
  /** The band the source gives, in percent. */
  readonly lo?: number;
  readonly hi?: number;
  /** The source says "over": the share is at least this. */
  readonly floor?: true;
  /** How a sum came about, where it was not added here: printed, or 100 less everyone else. */
  readonly how?: 'printed' | 'rest';
}

export type SeriesKey = 'AWS' | 'Microsoft' | 'Google' | 'together';

/** The line of one firm, or of the three together, by one estimator. */
export interface Series {
  readonly key: SeriesKey;
  readonly name: string;
  /** The firm whose colour and marker it has; empty is ink. */
  readonly firm: string;
  /** In order of time. */
  readonly points: readonly Point[];
}

/** A few words in a panel, where its lines leave room. */
export interface Remark {
  /** How high it stands, in percent, and at which end of the panel. */
  readonly share: number;
  readonly side: 'left' | 'right';
  readonly lines: readonly string[];
}

/** Everything one estimator printed. Estimators measure different markets and are never joined. */
export interface Estimator {
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly sub: string;
  readonly series: readonly Series[];
  /** Size of the whole market by quarter, in billions of US dollars. */
  readonly market: Readonly<Record<string, number | null>>;
  readonly remark?: Remark;
}

/** What the figure says whatever the reader does. */
export interface Head {
  /** The finding, by what is shown. */
  readonly titles: Readonly<Record<'three' | 'AWS' | 'trio', string>>;
  readonly sub: string;
  /** The lowest grade among the rows the title rests on. */
  readonly grade: Grade;
  /** How far the lines moved, by what is shown. */
  readonly moved: Readonly<Record<'three' | 'AWS' | 'trio', string>>;
}

export interface ShareRows {
  readonly head: Head;
  readonly estimators: readonly Estimator[];
  readonly table: Table;
}

/** What one estimator printed for one quarter. */
export type Reading = Readonly<Partial<Record<SeriesKey, Point>>>;

/** What an estimator printed for a quarter; null when it printed nothing. */
export function readingOf({ series }: Estimator, q: string): Reading | null {
  const found = series.flatMap(({ key, points }) => {
    const point = points.find((one) => one.q === q);
    return point ? [[key, point] as const] : [];
  });
  return found.length ? Object.fromEntries(found) : null;
}

/** The quarters an estimator printed anything for, in order. */
export function quartersOf({ series }: Estimator): string[] {
  return [...new Set(series.flatMap(({ points }) => points.map(({ q }) => q)))].sort();
}

/** The quarter itself where it is there; else the last before it, or the first after. */
export function nearest(quarters: readonly string[], q: string): string {
  return quarters.findLast((one) => one <= q) ?? quarters[0] ?? q;
}

/** The lines a reader asked for. */
export function linesOf({ series }: Estimator, show: 'three' | 'AWS' | 'trio'): readonly Series[] {
  if (show === 'three') return series;
  return series.filter(({ key }) => key === (show === 'AWS' ? 'AWS' : 'together'));
}

/** The point of a line in a quarter; undefined where none was printed. */
export function pointAt(
  estimator: Estimator | undefined,
  key: SeriesKey,
  q: string,
): Point | undefined {
  return estimator?.series.find((line) => line.key === key)?.points.find((point) => point.q === q);
}

/** The estimator with the longest count, which the title and the guess rest on. */
export function synergyOf({ estimators }: ShareRows): Estimator {
  const [first] = estimators;
  if (!first) throw new RangeError('there is no estimator');
  return first;
}
