/** The quarters from one to another, both as their table writes them: `2026-Q1` or `FY2024Q2`. */
export function everyQuarter(from: string, to: string): string[] {
  const [first, last] = [quartersTo(from), quartersTo(to)];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const quarters = first + i;
    const year = String(Math.floor(quarters / 4));
    return from.replace(/\d{4}/u, year).replace(/\d$/u, String((quarters % 4) + 1));
  });
}

/** Quarters from the year 0 to one. */
function quartersTo(quarter: string): number {
  return Number(/\d{4}/u.exec(quarter)?.[0]) * 4 + Number(quarter.slice(-1)) - 1;
}
