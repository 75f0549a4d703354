import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import type { Room } from '../../figure-kit/room.ts';
import { handIn } from './drawHand.ts';
import type { Use } from './maths.ts';
import type { Place } from './place.ts';
import { USED } from './words.ts';

const LINE = 22;

/** What the hands mean, under the picture. */
export function keyIn(
  { bottom }: Place,
  { name, width }: Room,
): { readonly paths: Path[]; readonly notes: Note[]; readonly height: number } {
  const columns = name === 'narrow' ? 1 : 3;
  const entries = Object.entries(USED) as [Use, string][];
  const rows = Math.ceil(entries.length / columns);
  const at = (i: number) => ({
    x: Math.floor(i / rows) * (width / columns),
    y: bottom + 30 + (i % rows) * LINE,
  });
  return {
    paths: entries.flatMap(([used], i) =>
      handIn({ key: `key-${used}`, used }, at(i).x + 8, at(i).y),
    ),
    notes: entries.map(([, text], i) => ({
      x: at(i).x + 24,
      y: at(i).y + 4,
      text,
      class: 't12 quiet',
    })),
    height: 30 + rows * LINE,
  };
}
