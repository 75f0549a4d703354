/** A merger of two firms in numbers, before any law reads them. */
export interface Merger {
  /** HHI of the named firms before, in points. */
  readonly before: number;
  /** HHI of the named firms after, in points: `before + change`. */
  readonly after: number;
  /** What the merger adds, in HHI points: twice the product of the two shares, up to an index of 10,000. */
  readonly change: number;
  /** What the two hold together, in per cent. */
  readonly combinedShare: number;
}
