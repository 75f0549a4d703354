import type { Grade } from './row.ts';

/** One claim made about the deal, restated, with our verdict on it. Numbers in its texts are bound: see `boundText`. */
export interface Claim {
  readonly id: string;
  readonly claim: string;
  /** Who made it, and where that can be read. */
  readonly by: { readonly who: string; readonly link?: string };
  readonly verdict: string;
  readonly reasoning: string;
  /** The strongest evidence against the verdict. */
  readonly counter: string;
  /** Addresses `dataset`, `dataset/row` or `dataset/row/column`. */
  readonly evidence: readonly string[];
  readonly figure?: string;
  readonly essay?: string;
  /** The section of the essay where it is argued. */
  readonly section?: string;
  readonly sources: readonly string[];
  readonly grade: Grade;
  readonly asOf: string;
}

/** The claims with what each verdict word means. */
export interface Ledger {
  readonly verdicts: Readonly<Record<string, string>>;
  readonly claims: ReadonlyMap<string, Claim>;
}
