import type { Place } from '../evidence/place.ts';

/** A part of a page with an id, where it is written. */
export interface KeptPart extends Place {
  readonly id: string;
  readonly title: string;
}

/** A page as its content alone tells it, before anything is built: which ids it will have, and where each is written. */
export interface KeptPage {
  /** `/essays/the-lease/`. */
  readonly path: string;
  readonly title: string;
  readonly file: string;
  /** Where the page as a whole is written. */
  readonly place: Place;
  readonly parts: readonly KeptPart[];
  /** Whether new parts are locked as they are written, or with the next release of the data. */
  readonly locksParts: boolean;
}
