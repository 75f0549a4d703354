/** How one cell of ours is made; exactly one of `from`, `by`, `is`, `ours`, `share` and `record` says out of what. */
export interface CellMap {
  /** The column of the edition it is read from. */
  readonly from?: string;
  /** Another column of our own row it is told from; one that stands before it in the schema. */
  readonly by?: string;
  /** The same text in every row. */
  readonly is?: string;
  /** Written by us and kept from edition to edition; how it starts in a row that is new. */
  readonly ours?: CellMap;
  /** Several rows of theirs that make one of ours have these numbers added up; one blank leaves the sum blank. */
  readonly adds?: true;
  /** A percentage: a number column of ours over that of another row, named by its id. */
  readonly share?: { readonly of: string; readonly in: string };
  /** "yes" where this number column of ours is above that of every earlier row, else "no". */
  readonly record?: string;
  /** Our words for theirs; what is not listed stays. */
  readonly words?: Readonly<Record<string, string>>;
  /** What to write for a blank. */
  readonly blank?: string;
  /** What to write for anything else. */
  readonly filled?: string;
  /** The cell holds several texts with this between them; each is written once, joined by "; ". */
  readonly list?: string;
  /** Only the first of those texts. */
  readonly first?: true;
  /** A pattern that is cut out of the text. */
  readonly without?: string;
  /** What to write where a pattern is found in the text; the first that is found counts. */
  readonly matching?: Readonly<Record<string, string>>;
  /** What to write where more than one text is left. */
  readonly several?: string;
  /** Significant digits to keep of a number. */
  readonly digits?: number;
  /** What to multiply a number by: bytes to gigabytes. */
  readonly times?: number;
  /** Only the first web address of the cell. */
  readonly address?: true;
}

export type CellMaps = Readonly<Record<string, CellMap>>;

/** `mapping.yaml` beside a dataset: how an edition of the published table becomes ours. */
export interface Mapping {
  /** Name of the edition's CSV, looked for when `--from` names a folder. */
  readonly file: string;
  /** Keys of the bibliography: the edition's first, then those of editions before it. */
  readonly sources: readonly string[];
  /** The column of the edition that tells its rows apart. */
  readonly name: string;
  /** The dataset whose ids the names have; its own where this is left out. */
  readonly ids?: string;
  /** The column of ours the rows are ordered by; blanks come last. */
  readonly order?: string;
  /** Where one row of theirs makes several of ours: each with an ending of its id, if `needs` is filled. */
  readonly rows?: readonly {
    readonly suffix: string;
    readonly needs: string;
    readonly columns: CellMaps;
  }[];
  /**
   * Where rows of ours are told from theirs by their names. Each name that is like the pattern, from end to end, makes
   * the row whose id is written with what stands in its brackets; names that make one id make one row.
   */
  readonly parts?: readonly Part[];
  /** What a row of ours must hold to be one of the edition's: a row beside it is left alone. */
  readonly covers?: Readonly<Record<string, string>>;
  readonly columns: CellMaps;
}

export interface Part {
  readonly like: string;
  readonly id: string;
  readonly columns: CellMaps;
}
