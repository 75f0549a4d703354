import { shortQuarter } from '../../figure-kit/words/shortQuarter.ts';
import type { Bar, Programme, RaceRows } from './maths.ts';
import { lengthOf, money, spanWords, timesWords, who } from './words.ts';

interface Told {
  readonly firms: RaceRows['firms'];
  readonly bars: readonly Bar[];
  readonly by: 'year' | 'quarter';
  /** The totals drawn beside the bars on another basis, if any. */
  readonly leases: RaceRows['leases'];
  /** The sum guided to, where it is drawn. */
  readonly guided: number | null;
  readonly read: Programme | undefined;
  readonly rate: number;
}

/** The finding of what is drawn: a public sum, another basis, guidance, quarters, or the years. */
export function titleOf(
  { firms, bars, by, leases, guided, read, rate }: Told,
  { from, to, all }: { readonly from: Bar; readonly to: Bar; readonly all: Bar },
): string {
  const names = who(firms);
  const spent = `${money(Math.round(to.total))} on property and equipment in ${to.key}`;
  const leased = leases.find(({ key }) => key === to.key);
  const [first, last] = [bars[0], bars.at(-1)];
  if (read) {
    const days = spanWords(lengthOf(read, { rate, yearly: all.total }));
    return `${read.name}: as much as the four firms spent in ${days} of ${to.key}`;
  }
  if (leased && by === 'year')
    return `With finance leases the four firms come to ${money(leased.total)} in ${to.key}; in cash they spent ${money(Math.round(all.total))}`;
  if (guided !== null && firms.length === 4)
    return `For 2026 the four firms say at most ${money(guided)}; in ${to.key} they spent ${money(Math.round(to.total))}`;
  if (by === 'quarter' && first?.total && last)
    return `${names} spent ${money(Math.round(last.total))} on property and equipment in ${shortQuarter(last.key)}, ${timesWords(last.total / first.total)} as much as in ${shortQuarter(first.key)}`;
  return `${names} spent ${spent}, ${timesWords(to.total / from.total)} ${from.key}`;
}
