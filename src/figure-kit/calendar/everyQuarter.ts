/** The quarters from one to another, both as their table writes them: `2026-Q1` or `FY2024Q2`. */
export function everyQuarter(from: string, to: string): string[] {
  const quarters: string[] = [];
  for (let at = from; at <= to; at = after(at)) quarters.push(at);
  return quarters;
}

function after(quarter: string): string {
  const part = Number(quarter.slice(-1));
  if (part < 4) return quarter.slice(0, -1) + String(part + 1);
  return quarter.replace(
    /\d{4}(.*)4$/u,
    (text, between: string) => `${Number(text.slice(0, 4)) + 1}${between}1`,
  );
}
