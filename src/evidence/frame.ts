/** What a table holds of the world: whether its rows may be counted, ranked or called first, last, none. */
export interface Frame {
  /** What has a row. */
  readonly in: string;
  /** What has none, and why. */
  readonly out: string;
  /** How late rows were looked for, as YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly until: string;
  /** What a row is called in prose, in the singular; words that count these are held to the frame. */
  readonly rows?: readonly string[];
  /**
   * `true`: every thing the frame names has its row. `within`: a count is true of these rows and no others, and
   * whoever prints one says so in these words. `false`: a count of rows means nothing.
   */
  readonly countable: boolean | { readonly within: string };
  /** Why rows may not be counted, or only within the table. */
  readonly why?: string;
}

/** Whether rows may be counted, in words: "Rows may be counted only within the register". */
export function countableWords({ countable }: Frame): string {
  if (countable === true) return 'Rows may be counted';
  if (countable === false) return 'Rows must not be counted';
  return `Rows may be counted only within ${countable.within}`;
}

/** A frame as a paragraph, for those who read the dataset elsewhere. */
export function frameWords(frame: Frame): string {
  const counted = `${countableWords(frame)}.`;
  return [`In: ${frame.in}`, `Out: ${frame.out}`, counted, frame.why].filter(Boolean).join(' ');
}
