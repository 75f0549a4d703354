/** One column of a dataset: a Table Schema field (Data Package v2) with our extensions `unit`, `kind`, `delimiter` and `rowsOf`. */
export interface Field {
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  readonly type: 'string' | 'number' | 'integer' | 'date' | 'year' | 'yearmonth' | 'boolean';
  /** What the number counts: `USD billion`, `percent`, `GPUs`, … Every number has one. */
  readonly unit?: string;
  /** What a text column spells: a time that is less exact than a day, or several texts. */
  readonly kind?: 'partial-date' | 'quarter' | 'fiscal-quarter' | 'list';
  /** Separator of the texts of a `list`. */
  readonly delimiter?: string;
  /** The dataset whose rows the texts of a `list` are ids of; `*` where each says `dataset/row`. */
  readonly rowsOf?: string;
  readonly constraints?: Constraints;
}

export interface Constraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly enum?: readonly (string | number)[];
  readonly minimum?: number | string;
  readonly maximum?: number | string;
  readonly pattern?: string;
}
