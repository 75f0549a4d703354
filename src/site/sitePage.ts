import type { Place } from '../evidence/place.ts';

/** An element with an id in a built page. */
export interface Anchor extends Place {
  readonly id: string;
  readonly tag: string;
  /** Its own words where it is a heading, else the first heading, term or caption in it. */
  readonly text: string;
  /** Whether it only keeps an old id alive. */
  readonly was: boolean;
}

/** An address a built page leads to or loads. */
export interface Reach extends Place {
  readonly address: string;
  /** Whether the browser loads it with the page, or only when the reader follows it. */
  readonly loads: boolean;
}

/** One built page: what it can be linked by, and what it links. */
export interface SitePage {
  /** From the root of the site, as linked: `/essays/the-lease/`. */
  readonly path: string;
  readonly file: string;
  /** Text of its first heading. */
  readonly title: string;
  /** Whether it only says where the page that stood here has gone. */
  readonly forwards: boolean;
  readonly anchors: readonly Anchor[];
  readonly reaches: readonly Reach[];
  /** Places of `style` attributes, which the security policy blocks. */
  readonly styled: readonly Place[];
}
