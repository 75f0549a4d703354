import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';

/** A picture while it is laid out, by layer. */
export interface Sheet {
  readonly areas: Path[];
  readonly rules: Path[];
  readonly lines: Path[];
  readonly marks: Path[];
  readonly over: Path[];
  readonly notes: Note[];
}

/** Nothing laid out yet. */
export function blank(): Sheet {
  return { areas: [], rules: [], lines: [], marks: [], over: [], notes: [] };
}
