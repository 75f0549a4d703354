/** A mark in a line of prose for the number beside it. */
export type Ink =
  | { readonly kind: 'box'; /** Side of the ink, of a box 100 wide. */ readonly side: number }
  | {
      readonly kind: 'sum';
      /** Side of a square in em, on the scale of the whole site. */ readonly em: number;
    };

/** Side in em of the square of a billion dollars: one scale for the whole site. */
const BILLION = 0.045;
/** Sums drawn, in billions: less is a dot, more is taller than its line. */
const [LEAST, MOST] = [10, 1200];
/** An index below a hundred points covers less than one cell. */
const CELL = 100;

const SCALES: Readonly<Record<string, number>> = {
  USD: 1e-9,
  'USD million': 1e-3,
  'USD billion': 1,
  'USD trillion': 1e3,
};

/** The ink of a value: a Herfindahl index as the part of its box it fills, a sum as an area; undefined for others. */
export function inkOf(value: number, unit: string): Ink | undefined {
  if (unit === 'points' || unit === 'HHI')
    return value >= CELL && value <= 10_000
      ? { kind: 'box', side: Math.round(Math.sqrt(value)) }
      : undefined;
  const billions = value * (SCALES[unit] ?? Number.NaN);
  return billions >= LEAST && billions <= MOST
    ? { kind: 'sum', em: Math.round(BILLION * Math.sqrt(billions) * 100) / 100 }
    : undefined;
}
