import type { Place } from '../place.ts';

/** A condition on a cell: the value it holds, one of several, or a comparison such as `">= 2025-01-01"`. */
export type Condition = string | number | boolean | readonly (string | number)[];

/** Rows of one table: all that meet every condition. */
export interface RowsWhere {
  readonly dataset: string;
  readonly where: Readonly<Record<string, Condition>>;
  /** The column a sum or a median reads; left out when rows are counted. */
  readonly column?: string;
  readonly by: 'count' | 'sum' | 'median' | 'least' | 'most' | 'distinct';
}

/** A number worked out from cells, as an author declares it in `values.yaml`. */
export interface Declared {
  readonly address: string;
  readonly unit: string;
  /** What it is, in words, for the card. */
  readonly says: string;
  /** What the names in `is` stand for: an address of a cell or of another value, or rows of a table. */
  readonly of: Readonly<Record<string, string | RowsWhere>>;
  /** An arithmetic expression over those names. */
  readonly is: string;
  /** Numbers we assume, each with its reason. */
  readonly assume: Readonly<Record<string, Assumed>>;
  readonly file: string;
  readonly placeOf: (part: readonly string[]) => Place;
}

export interface Assumed {
  readonly is: number;
  readonly why: string;
}
