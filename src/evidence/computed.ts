/** A number worked out from cells, named so that prose can use it and a test can hold it. */
export interface Computed {
  readonly unit: string;
  /** What it is, in words, for the card: "$38 billion over seven years, spread evenly". */
  readonly says: string;
  /** Addresses `dataset/row/column` of the numbers it is made from, in the order `from` takes them. */
  readonly of: readonly string[];
  readonly from: (...numbers: number[]) => number;
}

/** Declares the computed values of one essay. */
export function computed<Values extends Readonly<Record<string, Computed>>>(
  values: Values,
): Values {
  return values;
}
