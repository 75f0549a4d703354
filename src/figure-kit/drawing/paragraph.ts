import type { Note } from './note.ts';
import { wrap } from './wrap.ts';

/** Where a paragraph stands: the baseline of its first line, how wide it may be, and its class (12.5 px type). */
export interface ParagraphPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Quiet unless told. */
  readonly class?: string;
}

/** Height of a line in px. */
export const LINE = 17;

/** A text as notes, one a line. */
export function paragraph(
  text: string,
  { x, y, width, class: voice = 't12 quiet' }: ParagraphPlace,
): Note[] {
  return wrap(text, width, 12.5).map((line, i) => ({
    x,
    y: y + i * LINE,
    text: line,
    class: voice,
  }));
}
