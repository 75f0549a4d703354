/** The table behind a figure: what is drawn, in words and numbers. */
export interface Table {
  readonly caption: string;
  /** Titles, in order. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

export type TableCell = string | number | null;
