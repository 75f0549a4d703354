import type { Grade } from '../../evidence/row.ts';
import type { FirmRow, ShownMarket } from './maths.ts';

/** One square of the box. */
export interface Square {
  readonly key: string;
  readonly name: string;
  readonly colour: string;
  /** Percent of the market: the side of the square. */
  readonly share: number;
  readonly grade: Grade;
  /** A firm as published, a part of one, firms counted as one, or an unnamed firm assumed. */
  readonly kind: 'firm' | 'part' | 'merger' | 'assumed';
  /** The firms inside a merger, largest first. */
  readonly inside: readonly FirmRow[];
}

/** The squares of a market, largest first; the unnamed are squares only at the upper bound. */
export function squaresOf(market: ShownMarket, bound: 'low' | 'tight'): Square[] {
  const named = Object.entries(market.shares).map(([key, share]) => squareOf(market, key, share));
  named.sort((a, b) => b.share - a.share);
  if (bound === 'low') return named;
  const assumed = market.assumed.map((share, i): Square => ({
    key: `assumed/${i + 1}`,
    name: 'An unnamed firm, assumed',
    colour: 'other',
    share,
    grade: 'low',
    kind: 'assumed',
    inside: [],
  }));
  return [...named, ...assumed];
}

/** Keys come from `merge` and `split`: "a + b" and "a, 1 of 2". */
function squareOf({ firms }: ShownMarket, key: string, share: number): Square {
  const [owners = '', part] = key.split(', ');
  const inside = firms.filter((firm) => owners.split(' + ').includes(firm.key));
  const [largest] = inside;
  const merger = inside.length > 1;
  return {
    key: `${merger && !part ? 'merger' : 'firm'}/${key}`,
    name: inside.map(({ name }) => name).join(' + '),
    colour: largest?.colour ?? 'other',
    share,
    grade: largest?.grade ?? 'low',
    kind: part ? 'part' : merger ? 'merger' : 'firm',
    inside: merger && !part ? inside : [],
  };
}
