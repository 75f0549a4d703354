import type { Deal, Leg } from './deal.ts';
import type { Grid } from './grid.ts';
import { pairsOf } from './pairs.ts';
import type { Pair } from './pairs.ts';

/** What the browser gets. */
export interface Rows {
  readonly deals: readonly Deal[];
  readonly pairs: readonly Pair[];
  readonly grids: { readonly wide: Grid; readonly mid: Grid };
}

/** One payment as it is drawn. */
export interface WebMark extends Leg {
  readonly deal: Deal;
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
  /** Pairs among the deals drawn. */
  readonly pairs: readonly Pair[];
  /** Why a row is not drawn, by id; rows not in it are. */
  readonly absent: ReadonlyMap<string, string>;
}

/** What is drawn of the table in a state, and the pairs in which the shareholder is also the supplier. */
export function webOf({ deals, pairs: all }: Rows, { until, status, firm, loops }: Question): Web {
  const early = ({ date }: Deal) => date.slice(0, 7) <= until;
  const there = new Set(
    deals.filter((deal) => early(deal) && status.includes(deal.status)).map(({ id }) => id),
  );
  const whyNot = (deal: Deal) => {
    if (deal.out) return deal.out;
    if (!early(deal)) return 'later than the month chosen';
    if (!there.has(deal.id)) return `${deal.status}, not chosen`;
    return deal.within && there.has(deal.within) ? `part of ${deal.within}` : '';
  };
  const absent = new Map(
    deals.map((deal) => [deal.id, whyNot(deal)] as const).filter(([, why]) => why),
  );
  const drawn = deals.filter(({ id }) => !absent.has(id));
  const pairs = pairsOf(drawn).map((pair) => ({
    ...pair,
    number: all.find((one) => one.owner === pair.owner && one.lab === pair.lab)?.number ?? 0,
  }));
  const asked = ({ parties }: Deal, leg: Leg) => {
    if (loops && !pairs.some((pair) => isBetween(pair, leg))) return false;
    const joint = leg.from === 'others' || leg.to === 'others';
    return (
      firm === 'none' ||
      leg.from === firm ||
      leg.to === firm ||
      (joint && parties.some((party) => party === firm))
    );
  };
  const marks = drawn.flatMap((deal) =>
    deal.legs.map((leg) => ({ ...leg, deal, dim: !asked(deal, leg) })),
  );
  return { marks, pairs, absent };
}

/** Whether a payment runs between the two of a pair, either way. */
export function isBetween({ owner, lab }: Pair, { from, to }: Leg): boolean {
  return (from === owner && to === lab) || (from === lab && to === owner);
}

/**
 * Whom pressing a mark leads to: the party its money goes to, from there back to the payer, and nobody
 * where neither is new and has a name.
 */
export function follow(key: string, firm: string): string {
  const [from = '', to = ''] = key.split('.');
  return [to, from].find((party) => party !== firm && party !== 'others') ?? 'none';
}
