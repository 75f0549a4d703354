/** Something of this site that can be cited: enough to write its reference in every style. */
export interface Citable {
  readonly kind: 'essay' | 'section' | 'figure' | 'dataset';
  readonly title: string;
  /** The essay a section stands in. */
  readonly within?: string | undefined;
  /** A person as "Last, First"; an organisation by its name, which has no comma. */
  readonly authors: readonly string[];
  /** Day of this version, YYYY-MM-DD. */
  readonly date: string;
  /** Number of the data release it rests on. */
  readonly release: number;
  /** Version of a dataset by itself. */
  readonly version?: string | undefined;
  /** Full address. */
  readonly url: string;
  /** A word to cite it by in LaTeX. */
  readonly key: string;
}

/** Name of the site, and of the organisation that writes where no person is named. */
export const SITE = 'Computing Power';
