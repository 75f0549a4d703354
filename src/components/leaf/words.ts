import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Room } from './room.ts';

/** Writes the words of a leaf in the type of its room; quiet unless a note says its own voice. */
export function words(svg: Canvas, { type }: Room, notes: readonly Note[]): void {
  write(
    layer(svg, 'words'),
    notes.map((note) => ({ ...note, class: `${type} ${note.class ?? 'quiet'}` })),
  );
}
