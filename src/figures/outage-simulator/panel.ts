import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';

/** What a panel is made of; marks can be walked to and pressed. */
export interface Ink {
  readonly marks: readonly Path[];
  readonly over: readonly Path[];
  readonly notes: readonly Note[];
}
