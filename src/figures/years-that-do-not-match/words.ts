import { capital } from '../../figure-kit/words/capital.ts';
import { inWords } from '../../figure-kit/words/inWords.ts';
import { outlasting } from './maths.ts';
import type { ChipLoan, Deal, Kind } from './maths.ts';

/** Headings of the kinds. */
export const KINDS: Readonly<Record<Kind, string>> = {
  tail: 'Tail: the loan outlives the promise',
  match: 'Match, within two years',
  cliff: 'Cliff: due before the promise ends',
};

/** Who stands in the gap, or at how many of the loans. */
export function titleOf(deals: readonly Deal[], deal: Deal | undefined): string {
  if (!deal) {
    const count = (kind: Kind) => inWords(deals.filter((one) => one.kind === kind).length);
    return `Of ${inWords(deals.length)} loans drawn here, ${count('cliff')} fall due before the tenant’s years end and ${count('tail')} outlive them`;
  }
  const { name, promise, loan, kind, starts, ends, covered } = deal;
  if (starts !== null && covered > 0)
    return `${name}: rent from ${starts} to ${starts + promise}, bonds to ${ends}; Meta’s guarantee, to about ${starts + promise + covered}, covers part`;
  if (kind === 'tail')
    return `${name}: the loan runs ${loan} years, the tenant pays for ${promise}`;
  if (kind === 'cliff')
    return `${name}: the tenant pays for ${promise} years, the loan is due after ${loan}`;
  return `${name}: the tenant’s ${promise} years meet the loan’s ${loan}`;
}

/** What a bar is where loans stand against a chip’s life. */
export const CHIP_SUB =
  'Years a loan on chips runs: solid while the chip still earns, hollow after.';

/** How many loans on chips outlast a chip of so many years. */
export function chipTitle(chips: readonly ChipLoan[], life: number): string {
  const many = outlasting(chips, life).length;
  return `If a chip earns for ${life} years, ${inWords(many, 'none')} of the ${inWords(chips.length)} chip loans drawn here ${many === 1 ? 'outlasts' : 'outlast'} it`;
}

/** All that is told of one, or who stands between the years of all. */
export function sentenceOf(deals: readonly Deal[], deal: Deal | undefined): string {
  if (deal) return `${capital(labelOf(deal))}.`;
  const refinanced = deals.filter(({ stands }) => stands.includes('refinanc')).length;
  return `At ${refinanced} of these ${deals.length} loans drawn here, which state both, somebody must lend again, and nobody has signed for that; the others are met by the tenant’s years or by a name that signed beside it.`;
}

/** A financing in one label. */
export function labelOf({ name, amount, loan, promise, kind, stands, note }: Deal): string {
  const told = note ? `; ${note.replace(/\.$/u, '')}` : '';
  return `${name}: ${amount} billion dollars, loan ${loan} years, tenant ${promise} years; ${kind}; in the gap: ${stands}${told}`;
}
