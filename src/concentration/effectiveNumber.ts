/**
 * The effective number of firms: how many *equal* firms would give the same HHI. 10,000 / HHI.
 *
 * It says the index in a unit one can picture: 2,500 is a market like four equal firms, 1,800 like
 * five and a half. Economists call it the numbers equivalent; political scientists count parties
 * so, after Laakso and Taagepera, “Effective Number of Parties”, Comparative Political Studies
 * (1979).
 *
 * @param hhi HHI points (0–10,000), not a sum of squared fractions.
 * @returns A number of firms, 1 or more; seldom whole.
 * @throws {RangeError} If the index is not a positive number.
 */
export function effectiveNumber(hhi: number): number {
  if (!Number.isFinite(hhi) || hhi <= 0) {
    throw new RangeError(
      `An HHI of ${hhi} has no effective number. Give points above 0, to 10,000.`,
    );
  }
  return 10_000 / hhi;
}
