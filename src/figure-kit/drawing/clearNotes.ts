import { touch } from './box.ts';
import type { Note } from './note.ts';
import { AIR, noteBox } from './noteBox.ts';

/**
 * Keeps the remarks there is room for: one whose lines would touch a note that is already there, or stick
 * out of `width`, is left out whole. Earlier remarks go before later ones.
 */
export function clearNotes(
  remarks: readonly (readonly Note[])[],
  taken: readonly Note[],
  width: number,
): Note[] {
  const boxes = taken.map(noteBox);
  return remarks.flatMap((lines) => {
    const own = lines.map(noteBox);
    const free = own.every(
      (box) =>
        box.left >= -AIR &&
        box.right <= width + AIR &&
        box.top >= 0 &&
        !boxes.some((other) => touch(box, other)),
    );
    if (!free) return [];
    boxes.push(...own);
    return lines;
  });
}
