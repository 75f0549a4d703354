import type { Grade } from '../../evidence/row.ts';

/** A supplier, or something that fell through. */
export interface Lane {
  readonly key: string;
  readonly name: string;
  readonly colour: string;
  readonly section: 'clouds' | 'chips' | 'lapsed';
}

/** Something announced on a day. */
export interface Event {
  /** Its row. */
  readonly key: string;
  /** As exact as the source allows: `2025-03` or `2025-11-03`. */
  readonly date: string;
  /** The same as a year with fractions. */
  readonly t: number;
  readonly lane: string;
  readonly what: string;
  /** Terms that bind OpenAI to Microsoft or free it, not a purchase. */
  readonly terms: boolean;
  /** Stated value, USD billion: a ceiling. Null where the parties gave none. */
  readonly usd: number | null;
  /** Written before the value. */
  readonly before: string;
  readonly years: number | null;
  readonly gw: number | null;
  readonly status: string;
  readonly included: string;
  readonly note: string | null;
  readonly grade: Grade;
  /** The day by which it had fallen through. */
  readonly lapsed?: string;
}

export interface Deals {
  readonly lanes: readonly Lane[];
  /** Oldest first. */
  readonly events: readonly Event[];
}
