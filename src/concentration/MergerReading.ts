/** How one merger guideline reads a merger's numbers. */
export interface MergerReading {
  /** Close to the document's own words: each guideline says a different thing. */
  readonly label:
    | 'presumed illegal'
    | 'not presumed illegal'
    | 'presumed likely to enhance market power'
    | 'often warrants scrutiny'
    | 'ordinarily no further analysis'
    | 'concerns unlikely'
    | 'concerns not ruled out';
  /** What a presumption rests on. Empty when nothing is presumed, so always for the EU. */
  readonly grounds: readonly ('concentration' | 'share')[];
}
