import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import type { PartKey, Question, ShownYear } from './maths.ts';

/** A picture while it is laid out, by layer. */
export interface Sheet {
  readonly rules: Path[];
  readonly marks: Path[];
  readonly lines: Path[];
  readonly notes: Note[];
}

/** The years to draw, and which one is read. */
export interface Chart {
  readonly years: readonly ShownYear[];
  readonly picked: number;
  readonly unit: Question['unit'];
  readonly names: Readonly<Record<PartKey, string>>;
}
