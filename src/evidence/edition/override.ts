/** One cell in which we differ from the source on purpose. */
export interface Override {
  readonly id: string;
  readonly column: string;
  /** What the source says; blank where it says nothing. */
  readonly theirs: string;
  /** What our table says; blank where we hold the source's value for wrong and know no better. */
  readonly ours: string;
  readonly reason: string;
  /** Keys of the bibliography that ours rests on. */
  readonly sources: readonly string[];
}

export const OVERRIDE_COLUMNS = ['id', 'column', 'theirs', 'ours', 'reason', 'sources'] as const;
