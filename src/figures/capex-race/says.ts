import { shortQuarter } from '../../figure-kit/words/shortQuarter.ts';
import type { OtherTotal, Programme } from './maths.ts';
import { money } from './words.ts';

/** What the four come to with assets taken on finance leases. */
export function leasesSay(leases: readonly OtherTotal[], by: 'year' | 'quarter'): string {
  const shown = leases.filter(({ key }) => key.includes('Q') === (by === 'quarter'));
  const list = shown
    .map(({ key, total }) => `${money(Math.round(total))} in ${shortQuarter(key)}`)
    .join(' and ');
  return ` With assets on finance leases the four together come to ${list}: another basis, known for no other ${by}.`;
}

/** What a firm said it would spend, as said. */
export function rangeWords(low: number, high: number): string {
  return low === high ? String(high) : `${low}–${high}`;
}

/** What a public sum is, in its own currency and on its own terms. */
export function sumWords(
  { amount, open, currency }: Pick<Programme, 'amount' | 'open' | 'currency'>,
  terms: string,
): string {
  const part = open < amount ? `, ${money(open, currency)} of it public` : '';
  return terms === 'at most'
    ? `at most ${money(amount, currency)}`
    : `${money(amount, currency)} ${terms}${part}`;
}
