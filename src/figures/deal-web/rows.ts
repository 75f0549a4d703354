import type { Row } from '../../evidence/row.ts';
import { firmOf } from '../../figure-kit/firms.ts';
import { maybeNumberIn, textIn } from '../../figure-kit/tables.ts';
import type { Tables } from '../../figure-kit/tables.ts';
import type { Deal, Leg, Status } from './maths.ts';
import { PARTIES } from './parties.ts';
import type { Party } from './parties.ts';
import { LEFT_OUT, NO_TOTAL, SPLIT, WITHIN } from './readings.ts';

/** SpaceX owns xAI since February 2026; the two stand as one. */
const ALIAS: Readonly<Record<string, Party>> = { spacex: 'xai' };

const OWNING: ReadonlySet<string> = new Set(['equity investment', 'acquisition', 'joint venture']);

/** Every row of the table, with who pays whom how much as far as the row says. */
export default function rows(table: Tables): Deal[] {
  return [...table('compute-deals')].sort((a, b) => (a['announced'] as string).localeCompare(b['announced'] as string)).map(dealOf);
}

function dealOf(row: Row): Deal {
  const [buyer, seller, kind] = [textIn(row, 'buyer'), textIn(row, 'seller'), textIn(row, 'kind')];
  const stated = maybeNumberIn(row, 'value_usd_billion');
  const usd = NO_TOTAL[row.id] ? null : stated;
  // Terms that came with a sum are the investment they came with; without one nothing is paid.
  const terms = kind === 'exclusivity';
  const out = LEFT_OUT[row.id] ?? (terms && usd === null ? 'terms, no payment' : null);
  const only: Leg = { from: partyOf(buyer), to: partyOf(seller), usd };
  return {
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
    legs: SPLIT[row.id] ?? [only],
    parties: named(`${buyer}, ${seller}`),
    within: WITHIN[row.id] ?? null,
    out,
    hint: NO_TOTAL[row.id] ?? null,
  };
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
