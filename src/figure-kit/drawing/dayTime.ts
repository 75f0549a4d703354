/**
 * A day as decimal years: `2014-07-02` is 2014.4986, to four digits.
 *
 * @throws RangeError when the text is no day.
 */
export function dayTime(day: string): number {
  const at = Date.parse(day);
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day) || Number.isNaN(at)) {
    throw new RangeError(`"${day}" is no day such as 2025-11-03`);
  }
  const year = Number(day.slice(0, 4));
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return Math.round((year + (at - start) / (end - start)) * 1e4) / 1e4;
}
