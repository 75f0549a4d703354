import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';

/** What a panel is made of; marks can be walked to and pressed. */
export interface Ink {
  readonly lines: readonly Path[];
  readonly marks: readonly Path[];
  readonly over: readonly Path[];
  readonly notes: readonly Note[];
}

/** The heading of a panel. */
export function heading(
  { x, y }: { readonly x: number; readonly y: number },
  title: string,
  what: string,
): Note[] {
  return [
    { x, y: y - 46, text: title, class: 't14 strong' },
    { x, y: y - 29, text: what, class: 't12 faint' },
  ];
}
