import type { Canvas } from './canvas.ts';
import { typographic } from '../words/typographic.ts';
import { join } from './join.ts';

/** A piece of text in a picture. `class` takes a size (t11 … t15, big) and a voice (strong, quiet, faint, num). */
export interface Note {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly class?: string | undefined;
  readonly anchor?: 'start' | 'middle' | 'end' | undefined;
  readonly key?: string;
}

/** Writes notes into a layer of their own. */
export function write(parent: Canvas, notes: readonly Note[]): void {
  join(
    parent,
    'text',
    notes,
    {
      x: (note) => note.x,
      y: (note) => note.y,
      class: (note) => note.class,
      'text-anchor': (note) => (note.anchor === 'start' ? null : note.anchor),
    },
    (note) => typographic(note.text),
  );
}
