/** What can be heard of a figure in one state: pitch is the value, left to right is the place. */
export interface Heard {
  /** How the picture draws it. */
  readonly kind: 'line' | 'bar';
  /** What runs from left to right, as in "by fiscal quarter". */
  readonly x: string;
  readonly y: HeardScale;
  /** None where the data are hidden behind a guess, or there is only one number. */
  readonly lines: readonly HeardLine[];
}

/** What the pitch stands for. */
export interface HeardScale {
  /** The quantity and its unit, as in "Share of the market, percent". */
  readonly name: string;
  /** Whether equal steps of pitch are equal multiples; values are then above 0. */
  readonly log?: boolean;
  /** Values of the lowest and the highest note; the lowest and highest heard where left out. */
  readonly from?: number;
  readonly to?: number;
}

/** Points that belong together, in the order they are walked. */
export interface HeardLine {
  /** Unlike that of any other line of the figure. */
  readonly name: string;
  readonly points: readonly HeardPoint[];
}

export interface HeardPoint {
  readonly x: number;
  /** A rest where it is null: there is no figure for that place, where other lines have one. */
  readonly y: number | null;
  /** All there is to say of it: name, value, unit and grade. */
  readonly label: string;
}
