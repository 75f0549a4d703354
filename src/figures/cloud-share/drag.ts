import { drawThrough } from '../../figure-kit/drawing/drawThrough.ts';
import { quarterTime } from '../../figure-kit/drawing/quarterTime.ts';
import type { Point as Place } from '../../figure-kit/figure.ts';
import type { Room } from '../../figure-kit/room.ts';
import { nearestIndex } from '../../figure-kit/nearestIndex.ts';
import { guessPanels } from './drawGuess.ts';
import type { ShownGuess } from './drawGuess.ts';
import type { Guess } from './guess.ts';
import { SLOTS, START } from './slots.ts';

/** How far beside a panel a finger may be, in px. */
const REACH = 24;

/** How each line runs once a place in the picture is drawn to; undefined beside the panels. */
export function drawnAt(
  at: Place,
  guesses: readonly ShownGuess[],
  room: Room,
): { key: 'AWS' | 'together'; guess: Guess } | undefined {
  const times = SLOTS.map(quarterTime);
  const start = quarterTime(START);
  for (const [i, { x, right, top, bottom }] of guessPanels(room).entries()) {
    const shown = guesses[i];
    const inside =
      at.x >= x(start) && at.x <= right + REACH && at.y >= top - REACH && at.y <= bottom + REACH;
    if (!shown || !inside) continue;
    const slot = nearestIndex(times.map(x), at.x);
    const value = (100 * (bottom - at.y)) / (bottom - top);
    const given = { at: start, value: shown.start.v };
    return {
      key: shown.key,
      guess: drawThrough({ drawn: shown.guess, times, start: given, slot, value, most: 100 }),
    };
  }
  return undefined;
}
