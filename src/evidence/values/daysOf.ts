/** Days since 1 January 1970 of a calendar day `2026-06-12`; undefined for anything less exact. */
export function daysOf(day: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) return undefined;
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : time / 86_400_000;
}
