import { hhi } from '../../concentration/hhi.ts';
import { merge } from '../../concentration/merge.ts';
import { mergerTest } from '../../concentration/mergerTest.ts';
import { namedShares } from '../../concentration/namedShares.ts';
import type { Shares } from '../../concentration/Shares.ts';
import { split } from '../../concentration/split.ts';
import { unname } from '../../concentration/unname.ts';
import type { Grade } from '../../evidence/row.ts';
import { clamp } from '../../figure-kit/clamp.ts';
import { readingsOf } from './readings.ts';
import type { Readings } from './readings.ts';

/** One named firm; `share` in percent. */
export interface FirmRow {
  readonly key: string;
  readonly name: string;
  readonly colour: string;
  readonly share: number;
  readonly grade: Grade;
}

/** One market at one time, by one measure. */
export interface MarketRows {
  readonly key: string;
  readonly title: string;
  /** Measure, period and, where several count, who counted. */
  readonly what: string;
  readonly grade: Grade;
  readonly firms: readonly FirmRow[];
}

export interface RulerRows {
  readonly title: string;
  readonly markets: readonly MarketRows[];
  /** Head of the table. */
  readonly columns: readonly string[];
}

export interface Question {
  readonly market: string;
  /** Keys of the firms counted as one: two or more merge, one alone is only picked. */
  readonly merge: readonly string[];
  /** The firm to divide, by its rank after the merger. */
  readonly split: 'none' | 'first' | 'second' | 'third';
  /** Into how many equal parts. */
  readonly k: number;
  readonly china: 'one' | 'out';
  readonly guide: '2010' | '2023';
}

/** What merging the picked firms does. With more than two of them there is no test to read. */
export interface ShownMerger {
  readonly names: readonly string[];
  readonly shares: readonly number[];
  /** Points of HHI the merger adds, before any split. */
  readonly change: number;
  readonly after: number;
  readonly test: ReturnType<typeof mergerTest> | null;
}

/** A market with what the reader did to it. */
export interface ShownMarket extends MarketRows {
  readonly shares: Shares;
  /** Sizes the unnamed would have at the upper bound, in percent. */
  readonly assumed: readonly number[];
  readonly now: Readings;
  /** As published; the same as `now` where nothing was done. */
  readonly before: Readings;
  readonly merged: readonly string[];
  readonly merger: ShownMerger | null;
  /** Key of the firm divided. */
  readonly divided: string | null;
}

const RANKS = { first: 0, second: 1, third: 2 } as const;

/** All markets; only the chosen one is merged and split. China is a firm in none of the tests. */
export function marketsOf(rows: readonly MarketRows[], question: Question): ShownMarket[] {
  return rows.map((row) => shownMarket(row, question));
}

function shownMarket(row: MarketRows, question: Question): ShownMarket {
  const all = namedShares(row.firms.map(({ key, share }) => [key, share]));
  const out = question.china === 'out' && Object.hasOwn(all, 'china');
  const published = out ? unname(all, 'china') : all;
  const firms = row.firms.filter(({ key }) => Object.hasOwn(published, key));
  const chosen = row.key === question.market;
  const merged = chosen ? picked(published, question.merge) : [];
  const together = merged.length > 1 ? merge(published, merged) : published;
  const divided = chosen ? ranked(together, question.split) : null;
  const shares =
    divided === null ? together : split(together, divided, clamp(Math.round(question.k), 2, 4));
  return {
    ...row,
    firms,
    shares,
    assumed: assumedOf(published),
    now: readingsOf(shares, published),
    before: readingsOf(published),
    merged,
    merger: merged.length > 1 ? mergerOf(published, together, merged, firms, question.guide) : null,
    divided,
  };
}

/** The firms of this market among those picked. All Chinese buyers are no firm and merge with none. */
function picked(shares: Shares, keys: readonly string[]): string[] {
  return Object.keys(shares).filter((key) => keys.includes(key) && key !== 'china');
}

/** The unnamed cut into firms as large as the smallest named, and a last piece: see `hhiBounds`. */
function assumedOf(published: Shares): number[] {
  const smallest = Math.min(...Object.values(published));
  const pieces: number[] = [];
  for (let rest = readingsOf(published).rest; rest > 1e-9; rest -= smallest) {
    pieces.push(Math.min(rest, smallest));
  }
  return pieces;
}

function ranked(shares: Shares, rank: Question['split']): string | null {
  if (rank === 'none') return null;
  const firms = Object.entries(shares).filter(([key]) => key !== 'china');
  return firms.sort((a, b) => b[1] - a[1])[RANKS[rank]]?.[0] ?? null;
}

function mergerOf(
  before: Shares,
  after: Shares,
  keys: readonly string[],
  firms: readonly FirmRow[],
  guide: Question['guide'],
): ShownMerger {
  const [a = '', b = ''] = keys;
  const those = firms.filter(({ key }) => keys.includes(key));
  return {
    names: those.map(({ name }) => name),
    shares: those.map(({ share }) => share),
    change: hhi(after) - hhi(before),
    after: hhi(after),
    test:
      keys.length === 2
        ? mergerTest(before, [a, b], guide === '2010' ? 'us-2010' : 'us-2023')
        : null,
  };
}
