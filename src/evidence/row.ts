/** What a cell may hold once read; null is a blank: not published, never zero. */
export type Cell = string | number | boolean | readonly string[] | null;

/** One row of a dataset. Every dataset has these columns besides its own. */
export interface Row {
  readonly id: string;
  readonly grade: Grade;
  readonly sources: readonly string[];
  readonly note: string | null;
  readonly [column: string]: Cell;
}

/** How far a row can be trusted; the words are defined on the page about the evidence. */
export type Grade = 'high' | 'medium' | 'low' | 'superseded';
