import type { Note } from './note.ts';
import { spreadApart } from './spreadApart.ts';

/**
 * Names lines where they end: each label stands level with its line, moved as little as it takes not to
 * touch another. `y` of a label is the end of its line; `height` is the room of one label in px.
 */
export function endLabels(
  labels: readonly Note[],
  height: number,
  top: number,
  bottom: number,
): Note[] {
  const places = spreadApart(
    labels.map(({ y }) => y),
    height,
    top,
    bottom,
  );
  return labels.map((label, i) => ({ ...label, y: (places[i] ?? label.y) + 4.5 }));
}
