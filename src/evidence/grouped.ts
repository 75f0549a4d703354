// Kept, because making a formatter takes longer than using it a hundred times.
const GROUPS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

/** A number with its digits in groups of three: `1,234.5`. Six decimals at most. */
export function grouped(value: number): string {
  return GROUPS.format(value);
}
