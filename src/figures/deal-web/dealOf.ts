import type { Grade, Row } from '../../evidence/row.ts';
import { firmOf } from '../../figure-kit/firms.ts';
import { maybeNumberIn, textIn } from '../../figure-kit/tables.ts';
import { longDate } from '../../layouts/longDate.ts';
import type { Deal, Leg, Look, Status } from './deal.ts';
import { PARTIES } from './parties.ts';
import type { Party } from './parties.ts';
import { HINTS, LEFT_OUT, NO_TOTAL, SHORT, SPLIT, WITHIN } from './readings.ts';

/** SpaceX owns xAI since February 2026, and SoftBank owns SB Energy: each two stand as one. */
const ALIAS: Readonly<Record<string, Party>> = { spacex: 'xai', sbenergy: 'softbank' };

const OWNING: ReadonlySet<string> = new Set(['equity investment', 'acquisition']);

/** One row of compute-deals: who pays whom how much, as far as the row says. */
export function dealOf(row: Row): Deal {
  const [buyer, seller, kind] = [textIn(row, 'buyer'), textIn(row, 'seller'), textIn(row, 'kind')];
  const usd = NO_TOTAL.has(row.id) ? null : maybeNumberIn(row, 'value_usd_billion');
  // Terms that came with a sum are the investment they came with; without one nothing is paid.
  const terms = kind === 'exclusivity';
  const deal = {
    id: row.id,
    date: textIn(row, 'announced'),
    buyer,
    seller,
    kind,
    owns: OWNING.has(kind) || (terms && usd !== null),
    usd,
    years: maybeNumberIn(row, 'term_years'),
    status: textIn(row, 'status') as Status,
    grade: row.grade,
    parties: named(`${buyer}, ${seller}`),
    within: WITHIN[row.id] ?? null,
    out: LEFT_OUT[row.id] ?? (terms && usd === null ? 'terms, no payment' : null),
    hint: HINTS[row.id] ?? null,
  };
  const only = { from: partyOf(buyer), to: partyOf(seller), usd };
  const split = SPLIT[row.id];
  return {
    ...deal,
    legs: (split ?? [only]).map((leg) => legOf({ ...deal, split: split !== undefined }, leg)),
  };
}

function legOf(
  deal: Omit<Deal, 'legs'> & { split: boolean },
  leg: Pick<Leg, 'from' | 'to' | 'usd'>,
): Leg {
  const payer = leg.from === 'others' ? short(deal.buyer) : PARTIES[leg.from];
  const receiver = leg.to === 'others' ? short(deal.seller) : PARTIES[leg.to];
  const who = deal.split ? [payer, receiver] : [deal.buyer, deal.seller];
  const verb = { cancelled: 'was to pay', announced: 'is to pay' }[deal.status as string] ?? 'pays';
  const sum = deal.hint ?? (leg.usd === null ? 'no sum given' : `$${leg.usd} billion`);
  const kind =
    deal.owns && deal.kind === 'exclusivity' ? 'equity investment with exclusivity' : deal.kind;
  const term = deal.years === null ? '' : ` over ${deal.years} years`;
  return {
    ...leg,
    key: [leg.from, leg.to, deal.id].join('.'),
    payer,
    receiver,
    look: lookOf(deal.status, deal.grade, leg.usd),
    says: `${who.join(` ${verb} `)}: ${sum}, ${kind}${term}, ${deal.status}, ${longDate(deal.date)}, grade ${deal.grade}`,
  };
}

function lookOf(status: Status, grade: Grade, usd: number | null): Look {
  if (status === 'cancelled') return 'void';
  const unsure = status === 'announced' || grade === 'low';
  if (usd === null) return unsure ? 'open dashed' : 'open';
  return unsure ? 'dashed' : grade === 'medium' ? 'pale' : 'full';
}

function partyOf(inTable: string): Party {
  const { key } = firmOf(inTable);
  const party = ALIAS[key] ?? key;
  return Object.hasOwn(PARTIES, party) ? (party as Party) : 'others';
}

/** Every named party a text of the table mentions. */
function named(text: string): Party[] {
  const parties = text.split(/[(),]| and /u).map((name) => partyOf(name.trim()));
  return [...new Set(parties)].filter((party) => party !== 'others');
}

function short(inTable: string): string {
  return (
    SHORT[inTable] ?? inTable.replace(/ \(.*$| joint venture$| Data Centers.*$| Energy$/gu, '')
  );
}
