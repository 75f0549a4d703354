import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';

/** A rectangle to draw. */
export interface Box {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly class: string;
}

/** What the picture is made of, by layer. */
export interface Sheet {
  readonly rules: Path[];
  /** Parts of bars and public sums: marks a reader can walk to. */
  readonly boxes: Box[];
  /** Outlines and cells over the boxes. */
  readonly lines: Path[];
  readonly notes: Note[];
}

/** Px of a value on an axis. */
export type Scale = (value: number) => number;
