/** The table behind a figure: what is drawn, in words and numbers. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly TableCell[])[];
}

export interface Column {
  readonly title: string;
  /** Numbers are set right, in figures of one width. */
  readonly numeric?: boolean;
}

export type TableCell = string | number | null;
