/** What the model takes as given: every number is an assumption. */
export interface Model {
  /** Number of suppliers. */
  readonly n: number;
  /** Chance in a year that a supplier fails on its own, 0 to 1. */
  readonly q: number;
  /** Chance in a year that the step upstream fails, 0 to 1. */
  readonly s: number;
  /** Chance that a supplier depends on that step, 0 to 1. */
  readonly z: number;
}

/**
 * Chance that all suppliers are out in a year: s·(z + (1 − z)·q)ⁿ when the step upstream fails, and
 * (1 − s)·qⁿ when it does not. Failures are taken as independent.
 */
export function allOut({ n, q, s, z }: Model): { readonly shared: number; readonly alone: number } {
  return { shared: s * (z + (1 - z) * q) ** n, alone: (1 - s) * q ** n };
}

/** Chance that everything is lost in a year, by whatever cause. */
export function everythingLost(model: Model): number {
  const { shared, alone } = allOut(model);
  return shared + alone;
}

/** Chance that at least one supplier is out in a year: 1 − (1 − q)ⁿ·((1 − s) + s·(1 − z)ⁿ). */
export function somethingLost({ n, q, s, z }: Model): number {
  return 1 - (1 - q) ** n * (1 - s + s * (1 - z) ** n);
}

/** The chance of losing everything that no further supplier takes away while all depend: s·zⁿ. */
export function floorOf({ n, s, z }: Model): number {
  return s * z ** n;
}

/** Share of the computing one may expect to have in a year, 0 to 1: (1 − q)·(1 − s·z), however it is split. */
export function expectedCapacity({ q, s, z }: Model): number {
  return (1 - q) * (1 - s * z);
}

/**
 * How many equal suppliers would make capacity swing as much as a split does in a year without an
 * event upstream, where its variance is q·(1 − q)·Σw²: 1 / Σw².
 *
 * @param weights Shares of the computing, adding up to 1.
 */
export function equalSuppliers(weights: readonly number[]): number {
  return 1 / weights.reduce((sum, weight) => sum + weight ** 2, 0);
}
