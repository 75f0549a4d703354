/** The months from one to another, `2026-06`, or every third of them where `step` is 3. */
export function everyMonth(from: string, to: string, step = 1): string[] {
  const months: string[] = [];
  const at = new Date(from);
  for (let month = from; month <= to; month = at.toISOString().slice(0, 7)) {
    months.push(month);
    at.setUTCMonth(at.getUTCMonth() + step);
  }
  return months;
}
