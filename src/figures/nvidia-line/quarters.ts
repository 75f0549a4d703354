/** The first fiscal quarter of the line, and the last. */
export const FIRST = 'FY2017Q1';
export const LAST = 'FY2027Q2';

/** Fiscal quarters by key, `FY2024Q2`, with the name they are listed under, from one to another. */
export function fiscalQuarters(from: string, to: string): Record<string, string> {
  const [first, last] = [from, to].map(
    (key) => Number(key.slice(2, 6)) * 4 + Number(key.slice(-1)) - 1,
  );
  const list: Record<string, string> = {};
  for (let i = first ?? 0; i <= (last ?? -1); i++) {
    const [year, part] = [Math.floor(i / 4), (i % 4) + 1];
    list[`FY${year}Q${part}`] = `FY${year} Q${part}`;
  }
  return list;
}
