/** A quarter as it is read where room is short: `2025-Q4` is "Q4 2025". A year is left as it is. */
export function shortQuarter(period: string): string {
  return period.replace(/(.*)-(.*)/u, '$2 $1');
}
