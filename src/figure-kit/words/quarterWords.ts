const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** A quarter as it is read: `2026-Q1` is "the first quarter of 2026", `FY2024Q2` "the second quarter of fiscal 2024". */
export function quarterWords(quarter: string): string {
  const [, fiscal, year, part] = /^(FY)?(\d{4}).*(\d)$/u.exec(quarter) ?? [];
  return `the ${ORDINALS[Number(part) - 1] ?? ''} quarter of ${fiscal ? 'fiscal ' : ''}${year ?? ''}`;
}
