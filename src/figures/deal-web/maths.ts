import type { Grade } from '../../evidence/row.ts';
import { pairsOf } from './pairs.ts';
import type { Pair } from './pairs.ts';
import type { Party } from './parties.ts';

export type Status = 'signed' | 'expanded' | 'completed' | 'announced' | 'cancelled';

/** One payment of a deal: who pays, who receives, billions of dollars as announced or null. */
export interface Leg {
  readonly from: Party;
  readonly to: Party;
  readonly usd: number | null;
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
  /** Billions of dollars as announced; null when the parties gave no total. */
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
  /** What to say instead of a sum. */
  readonly hint: string | null;
}

/** How a mark looks: by status first, by grade second. */
export type Look = 'full' | 'pale' | 'dashed' | 'open' | 'open dashed' | 'void';

/** One leg of a deal, to be drawn. */
export interface WebMark extends Leg {
  readonly key: string;
  readonly deal: Deal;
  readonly look: Look;
  /** Outside what the reader asked about. */
  readonly dim: boolean;
}

export interface Question {
  /** YYYY-MM: deals announced later are not there yet. */
  readonly until: string;
  readonly status: readonly string[];
  readonly firm: string;
  readonly loops: boolean;
}

export interface Web {
  readonly marks: readonly WebMark[];
  readonly pairs: readonly Pair[];
  /** Row id → why it is not drawn; rows not in it are. */
  readonly absent: ReadonlyMap<string, string>;
}

/** What is drawn of the table in a state, and the pairs in which the shareholder is also the supplier. */
export function webOf(deals: readonly Deal[], question: Question): Web {
  const { until, status, firm, loops } = question;
  const chosen = (deal: Deal) => deal.date.slice(0, 7) <= until && status.includes(deal.status);
  const there = new Set(deals.filter(chosen).map(({ id }) => id));
  const absent = new Map<string, string>();
  for (const deal of deals) {
    const why = whyAbsent(deal, until, there);
    if (why) absent.set(deal.id, why);
  }
  const drawn = deals.filter(({ id }) => !absent.has(id));
  const pairs = pairsOf(drawn);
  const inLoop = (leg: Leg) => pairs.some((pair) => isBetween(pair, leg));
  const asked = (deal: Deal, leg: Leg) =>
    (!loops || inLoop(leg)) && (firm === 'none' || leg.from === firm || leg.to === firm || (isJoint(leg) && deal.parties.includes(firm as Party)));
  const marks = drawn.flatMap((deal) => marksOf(deal).map((mark) => ({ ...mark, dim: !asked(deal, mark) })));
  return { marks, pairs, absent };
}

/** Whether a leg runs between the two of a pair, either way. */
export function isBetween({ owner, lab }: Pair, { from, to }: Leg): boolean {
  return (from === owner && to === lab) || (from === lab && to === owner);
}

/** Every mark a deal can become: one a leg, whatever the state. */
export function marksOf(deal: Deal): Omit<WebMark, 'dim'>[] {
  const turn = new Set(deal.legs.map(({ from }) => from)).size > 1 ? 'from' : 'to';
  return deal.legs.map((leg) => ({
    ...leg,
    key: deal.legs.length > 1 ? `${deal.id}/${leg[turn]}` : deal.id,
    deal,
    look: lookOf(deal, leg),
  }));
}

function isJoint({ from, to }: Leg): boolean {
  return from === 'others' || to === 'others';
}

function lookOf({ status, grade }: Deal, { usd }: Leg): Look {
  if (status === 'cancelled') return 'void';
  const unsure = status === 'announced' || grade === 'low';
  if (usd === null) return unsure ? 'open dashed' : 'open';
  return unsure ? 'dashed' : grade === 'medium' ? 'pale' : 'full';
}

function whyAbsent({ id, date, status, out, within }: Deal, until: string, there: ReadonlySet<string>): string | null {
  if (out) return out;
  if (date.slice(0, 7) > until) return 'later than the day chosen';
  if (!there.has(id)) return `${status}, not chosen`;
  return within && there.has(within) ? `part of ${within}` : null;
}
