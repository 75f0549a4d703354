/** The months from one to another, `2026-06`, or every third of them where `step` is 3. */
export function everyMonth(from: string, to: string, step = 1): string[] {
  const [year = 0, month = 1] = from.split('-').map(Number);
  const months: string[] = [];
  for (let i = 0, at = from; at <= to; i += step) {
    months.push(at);
    at = new Date(Date.UTC(year, month - 1 + i + step)).toISOString().slice(0, 7);
  }
  return months;
}
