/** A figure in the contents of an essay. */
export interface TocFigure {
  /** Id of the figure in the page. */
  readonly id: string;
  /** A few words: "the contracts". */
  readonly label: string;
  /** Id of the section heading it stands under. */
  readonly after: string;
}
