import { boxRound } from './boxRound.ts';
import type { Box } from './box.ts';
import type { Corner } from './stairs.ts';

/** How many pieces a line is cut into. */
const PIECES = 60;

/** A line in pieces, so that no name is written over it: `place` is where it stands at a time between `from` and `to`. */
export function boxesAlong(from: number, to: number, place: (time: number) => Corner): Box[] {
  return Array.from({ length: PIECES }, (_, i) => {
    const { x, y } = place(from + ((to - from) * i) / (PIECES - 1));
    return boxRound(x, y, 0);
  });
}
