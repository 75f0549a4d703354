import type { Place } from './place.ts';

/** One fault in the content, with the place it stands and how to mend it. Lines and columns count from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly col: number;
  /** Short kebab-case name of the rule, the same in messages, tests and the contributor's manual. */
  readonly rule: string;
  readonly message: string;
  readonly fix: string;
  /** The mend itself, where it can be made without thinking: `npm run check -- --fix` makes it. */
  readonly mend?: Mend | undefined;
}

/** The first `old` at or behind a place becomes `write`; where `old` is empty, `write` is put in at the place. */
export interface Mend extends Place {
  readonly old: string;
  readonly write: string;
}
