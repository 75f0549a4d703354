import { lowestGrade } from '../../evidence/lowestGrade.ts';
import type { Grade } from '../../evidence/row.ts';
import type { Deal } from './deal.ts';
import type { Party } from './parties.ts';

/** A firm that owns shares in another and is its supplier. */
export interface Pair {
  /** By date among all pairs of the table. */
  readonly number: number;
  readonly owner: Party;
  readonly lab: Party;
  /** Whether one half is an announcement and no contract. */
  readonly loose: boolean;
  /** The lower of its two halves, each as good as its best row. */
  readonly grade: Grade;
}

/** What a supplier of computing is paid for. */
const SUPPLY: readonly string[] = ['cloud contract', 'chip supply', 'data-centre lease'];

/**
 * The pairs with a row of shares one way and a row of computing the other way, by the day the second
 * of the two was announced. Cancelled rows make no pair; parties counted together make none either.
 */
export function pairsOf(deals: readonly Deal[]): Pair[] {
  const standing = deals.filter(({ status }) => status !== 'cancelled');
  const shares = ways(standing.filter(({ owns }) => owns));
  const supply = ways(standing.filter(({ kind }) => SUPPLY.includes(kind)));
  return [...shares]
    .flatMap(([way, bought]) => {
      const [owner, lab] = way.split('>') as [Party, Party];
      const sold = supply.get(`${lab}>${owner}`);
      if (!sold || owner === 'others' || lab === 'others') return [];
      const halves = [bought, sold];
      const pair = {
        owner,
        lab,
        loose: halves.some((half) => half.every(({ status }) => status === 'announced')),
        grade: lowestGrade(halves.map(bestGrade)),
      };
      return { pair, since: halves.map(([first]) => first?.date ?? '').sort()[1] ?? '' };
    })
    .sort((a, b) => a.since.localeCompare(b.since))
    .map(({ pair }, i) => ({ ...pair, number: i + 1 }));
}

/** The deals from each payer to each receiver. */
function ways(deals: readonly Deal[]): Map<string, Deal[]> {
  const found = new Map<string, Deal[]>();
  for (const deal of deals) {
    for (const { from, to } of deal.legs) {
      const way = `${from}>${to}`;
      found.set(way, [...(found.get(way) ?? []), deal]);
    }
  }
  return found;
}

function bestGrade(half: readonly Deal[]): Grade {
  return (
    (['high', 'medium'] as const).find((grade) => half.some((deal) => deal.grade === grade)) ??
    'low'
  );
}
