import type { Grade } from '../../evidence/row.ts';
import type { Party } from './parties.ts';

export type Status = 'signed' | 'expanded' | 'completed' | 'announced' | 'cancelled';

/** How a mark looks: by status first, by grade second. */
export type Look = 'full' | 'pale' | 'dashed' | 'open' | 'open dashed' | 'void';

/** One payment of a deal, ready to be drawn. */
export interface Leg {
  /** Payer, receiver and row, joined by full stops. */
  readonly key: string;
  readonly from: Party;
  readonly to: Party;
  /** Names short enough for a label. */
  readonly payer: string;
  readonly receiver: string;
  /** Billions of US dollars as announced; null when the parties gave no total. */
  readonly usd: number | null;
  readonly look: Look;
  /** What a reader hears. */
  readonly says: string;
}

/** One row of the table. */
export interface Deal {
  readonly id: string;
  /** YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  /** Names as tabled. */
  readonly buyer: string;
  readonly seller: string;
  readonly kind: string;
  /** Whether shares are bought, or else goods and services. */
  readonly owns: boolean;
  /** Billions of US dollars as announced; null when the parties gave no total. */
  readonly usd: number | null;
  readonly years: number | null;
  readonly status: Status;
  readonly grade: Grade;
  readonly legs: readonly Leg[];
  /** Every named party the row mentions. */
  readonly parties: readonly Party[];
  /** The row that contains this one's sum. */
  readonly within: string | null;
  /** Why it is never drawn. */
  readonly out: string | null;
  /** What to say in place of a sum. */
  readonly hint: string | null;
}
