import type { Grade } from '../../evidence/row.ts';
import type { Table } from '../../figure-kit/table.ts';

export type FirmKey = 'amazon' | 'alphabet' | 'microsoft' | 'meta';

/** What each firm paid for property and equipment in a year or a quarter, in billions of US dollars. */
export interface Period {
  /** `2025` or `2025-Q4`. */
  readonly key: string;
  /** Quarters it is made of. */
  readonly span: 1 | 4;
  readonly spent: Readonly<Record<FirmKey, number>>;
}

/** One of the four. */
export interface Firm {
  readonly key: FirmKey;
  readonly name: string;
  /** Class of its colour. */
  readonly colour: string;
  /** The most it said it would spend in 2026, in the same unit, and its words for it; basis not stated. */
  readonly guided: { readonly high: number; readonly says: string; readonly grade: Grade };
}

/** A total of the four on another basis. */
export interface OtherTotal {
  /** Year or quarter. */
  readonly key: string;
  readonly total: number;
  readonly grade: Grade;
}

/** A public sum, in billions of its own currency. */
export interface Programme {
  readonly key: string;
  readonly name: string;
  readonly amount: number;
  /** The part of it that is public, where the table says so. */
  readonly open: number;
  readonly currency: string;
  /** Years it is spread over; null where the table gives none. */
  readonly years: number | null;
  /** The sum in its own currency and on its own terms. */
  readonly says: string;
  readonly grade: Grade;
}

export interface RaceRows {
  /** In order, none missing: whole years and the quarters of the year begun, or every quarter. */
  readonly periods: Readonly<Record<'year' | 'quarter', readonly Period[]>>;
  readonly firms: readonly Firm[];
  /** The lowest grade among the quarters. */
  readonly grade: Grade;
  /** With assets taken on finance leases: the four together only. */
  readonly leases: readonly OtherTotal[];
  /** The sentence about them, for years and for quarters. */
  readonly leasesSay: Readonly<Record<'year' | 'quarter', string>>;
  /** The highest sum of what the four guided to for 2026, as published. */
  readonly guidedTotal: OtherTotal;
  readonly programmes: readonly Programme[];
  readonly table: Table;
}

/** One firm's part of a bar, in billions. */
export interface Segment {
  readonly firm: Firm;
  readonly value: number;
}

/** One period: the parts of the firms chosen, and their sum. */
export interface Bar extends Pick<Period, 'key' | 'span'> {
  readonly segments: readonly Segment[];
  readonly total: number;
}

/** The bars of the firms chosen; sums are as exact as what is summed, to ten million. */
export function barsOf(periods: readonly Period[], firms: readonly Firm[]): Bar[] {
  return periods.map(({ key, span, spent }) => {
    const segments = firms.map((firm) => ({ firm, value: spent[firm.key] }));
    const sum = segments.reduce((total, { value }) => total + value, 0);
    return { key, span, segments, total: Math.round(sum * 100) / 100 };
  });
}

/** A sum in billions of US dollars; `rate` is dollars for one unit of any other currency, an assumption. */
export function inDollars(amount: number, currency: string, rate: number): number {
  return currency === 'USD' ? amount : amount * rate;
}

/** How many days a spender of `yearly` takes to spend `amount`; 0 where nothing is spent. */
export function daysOf(amount: number, yearly: number): number {
  return yearly > 0 ? (amount / yearly) * 365 : 0;
}
