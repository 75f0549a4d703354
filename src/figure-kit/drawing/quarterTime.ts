/**
 * The middle of a calendar quarter in years, where a quarter's figure is drawn: `2026-Q1` is 2026.125.
 *
 * @throws RangeError when the text names no quarter.
 */
export function quarterTime(quarter: string): number {
  const [, year, part] = /^(\d{4})-Q([1-4])$/u.exec(quarter) ?? [];
  if (year === undefined) throw new RangeError(`"${quarter}" is no quarter such as 2026-Q1`);
  return Number(year) + (Number(part) - 0.5) / 4;
}
