const DAY = 86_400_000;

/**
 * A day in years: 2026-07-02 is 2026.4986. Leap years count their own days.
 *
 * @throws RangeError when the text is no day.
 */
export function dayTime(day: string): number {
  const at = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(at)) throw new RangeError(`"${day}" is no day such as 2026-07-26`);
  const year = new Date(at).getUTCFullYear();
  const [from, to] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year + (at - from) / DAY / ((to - from) / DAY);
}
