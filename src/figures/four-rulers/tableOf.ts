import type { Table, TableCell } from '../../figure-kit/table.ts';
import type { RulerRows, ShownMarket } from './maths.ts';
import type { Square } from './squares.ts';

/** The squares in the box, each with what it adds to the index, then all markets by all rulers. */
export function tableOf(
  { columns }: RulerRows,
  { title, now }: ShownMarket,
  squares: readonly Square[],
  ranked: readonly ShownMarket[],
): Table {
  const none: readonly TableCell[] = [null, null, null, null];
  const firms = squares.map(({ name, share, grade }) => [
    title,
    name,
    round(share),
    null,
    round(share ** 2),
    ...none,
    grade,
  ]);
  const rest = now.rest
    ? [[title, 'unnamed: no firm, never squared', round(now.rest), null, null, ...none, null]]
    : [];
  const markets = ranked.map(({ title: market, what, now: r, grade }) => [
    market,
    what,
    ...[r.top1, r.top3, r.hhi, r.tight, r.effective, r.gini].map(round),
    r.named,
    grade,
  ]);
  return {
    caption: `Shares in ${title}, and all markets by all rulers`,
    columns,
    rows: [...firms, ...rest, ...markets],
  };
}

function round(value: number): number {
  return Number(value.toFixed(3));
}
