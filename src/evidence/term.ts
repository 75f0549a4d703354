/** One entry of the glossary. */
export interface Term {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
  readonly also?: readonly string[];
  readonly sources?: readonly string[];
}
