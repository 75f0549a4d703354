/** A component as the manual tells it; what its attributes must name stands in `essays/components.ts`. */
export interface ComponentManual {
  /** Completes "It …". */
  readonly does: string;
  /** What each attribute says, where its name and kind do not. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Passes the check in an essay that shows the figure it names. */
  readonly example: string;
}
