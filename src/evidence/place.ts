/** A place in a text file; lines and columns count from 1, columns in characters. */
export interface Place {
  readonly line: number;
  readonly col: number;
}
