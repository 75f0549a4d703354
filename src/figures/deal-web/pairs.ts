import { lowestGrade } from '../../figure-kit/grades.ts';
import type { Grade } from '../../evidence/row.ts';
import type { Deal } from './maths.ts';
import type { Party } from './parties.ts';

/** A firm that owns shares in another and is its supplier. */
export interface Pair {
  readonly owner: Party;
  readonly lab: Party;
  /** When the second half of the loop was announced: YYYY-MM or YYYY-MM-DD. */
  readonly since: string;
  /** Whether one half is an announcement and no contract. */
  readonly loose: boolean;
  /** The lower of its two halves, each as good as its best row. */
  readonly grade: Grade;
}

/** What a supplier of computing is paid for. */
const SUPPLY: ReadonlySet<string> = new Set(['cloud contract', 'chip supply', 'data-centre lease']);

/**
 * The pairs with a row of shares one way and a row of computing the other way, in order of date.
 * Cancelled rows make no pair; parties counted together under `others` make none either.
 */
export function pairsOf(deals: readonly Deal[]): Pair[] {
  const standing = deals.filter(({ status }) => status !== 'cancelled');
  const shares = ways(standing.filter(({ owns }) => owns));
  const supply = ways(standing.filter(({ kind }) => SUPPLY.has(kind)));
  return [...shares.values()]
    .flatMap(({ from: owner, to: lab, deals: bought }) => {
      const sold = supply.get(`${lab}>${owner}`)?.deals;
      if (!sold || owner === 'others' || lab === 'others') return [];
      const first = [bought, sold].map((half) => half[0]?.date ?? '');
      return {
        owner,
        lab,
        since: first.sort().at(-1) ?? '',
        loose: [bought, sold].some((half) => half.every(({ status }) => status === 'announced')),
        grade: lowestGrade([bought, sold].map(bestGrade)),
      };
    })
    .sort((a, b) => a.since.localeCompare(b.since));
}

interface Way {
  readonly from: Party;
  readonly to: Party;
  readonly deals: Deal[];
}

/** The deals of each pair of payer and receiver. */
function ways(deals: readonly Deal[]): Map<string, Way> {
  const found = new Map<string, Way>();
  for (const deal of deals) {
    for (const { from, to } of deal.legs) {
      const key = `${from}>${to}`;
      const way = found.get(key) ?? { from, to, deals: [] };
      way.deals.push(deal);
      found.set(key, way);
    }
  }
  return found;
}

function bestGrade(half: readonly Deal[]): Grade {
  return (['high', 'medium'] as const).find((grade) => half.some((deal) => deal.grade === grade)) ?? 'low';
}
