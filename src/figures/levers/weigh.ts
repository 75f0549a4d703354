/** The criteria, by parameter. */
export const criteria = {
  limits: 'limits concentration',
  control: 'keeps control points',
  speed: 'speed',
  reversibility: 'reversibility',
  rights: 'rights of users',
} as const;

export type Criterion = keyof typeof criteria;
export type Weights = Readonly<Record<Criterion, number>>;
/** Harmed, disputed or served. */
export type Value = -1 | 0 | 1;

/** Whether a coded column is a criterion, and not a layer. */
export function isCriterion(column: string): column is Criterion {
  return Object.hasOwn(criteria, column);
}

/** What a coded cell says: served, harmed, or claimed and denied. */
export function signOf(value: Value): string {
  return ['−', '0', '+'][value + 1] ?? '';
}

/**
 * The weighted mean of what is known of a proposal, −1 to 1: Σwc/Σw over the coded criteria. What is
 * unknown lowers the denominator. Null where nothing known has a weight.
 */
export function score(
  coding: readonly { readonly column: string; readonly value: Value }[],
  weights: Weights,
): number | null {
  let [sum, all] = [0, 0];
  for (const { column, value } of coding) {
    const weight = isCriterion(column) ? weights[column] : 0;
    sum += value * weight;
    all += weight;
  }
  return all > 0 ? sum / all : null;
}
