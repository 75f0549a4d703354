import type { PrintedChange } from '../printed/printedChanges.ts';

/** A kept picture that is new, gone or drawn otherwise, as SVG text. */
export interface ChangedPicture {
  /** `levers/nothing-pulled-wide.svg`. */
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What a page weighs as a host with brotli sends it, in bytes. */
export interface ChangedWeight {
  readonly path: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** What one state of the project changes for readers, against another. */
export interface Comparison {
  readonly pictures: readonly ChangedPicture[];
  readonly weights: readonly ChangedWeight[];
  readonly numbers: readonly PrintedChange[];
  /** Addresses of the one that lead nowhere in the other. */
  readonly dying: readonly string[];
}
