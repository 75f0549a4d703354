import type { Place } from '../evidence/place.ts';

/** What became of an address that was published; its place is the line that says so. */
export interface Forward extends Place {
  /** The address as it was published: `/essays/the-lease/#one-year`. */
  readonly from: string;
  /** Where it leads now. */
  readonly to?: string | undefined;
  /** A sentence on what became of it, where nothing took its place or the place needs a word. */
  readonly gone?: string | undefined;
}

/** The parts of an address of this site. */
export interface Address {
  /** Page or file: `/essays/the-lease/`. */
  readonly path: string;
  /** `?state=…`, or empty. */
  readonly query: string;
  /** Without its `#`; empty for the page itself. */
  readonly id: string;
}

/** Takes an address of this site apart. */
export function addressOf(address: string): Address {
  const { pathname, search, hash } = new URL(address, 'http://site');
  return { path: decodeURI(pathname), query: search, id: decodeURIComponent(hash.slice(1)) };
}
