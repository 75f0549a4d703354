/** One entry of the glossary. */
export interface Term {
  readonly id: string;
  readonly term: string;
  /** Numbers in it are bound: see `boundText`. */
  readonly definition: string;
  readonly also?: readonly string[];
  readonly sources?: readonly string[];
}
