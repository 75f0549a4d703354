import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import type { RentPanel } from './rentPanels.ts';
import { price } from './rentWords.ts';
import { GUESSED } from './rents.ts';

/** A reader's line. */
export function guessLine(key: string, guess: readonly number[], { x, y }: RentPanel): Path {
  const places = GUESSED.map(({ time }, i) => `${x(time)} ${y(guess[i] ?? 0)}`);
  return { key, d: `M${places.join('L')}`, class: 'ln ghost' };
}

/** The points of a reader's line, to be dragged. */
export function guessPoints(
  guess: readonly number[],
  { x, y }: RentPanel,
): { points: Path[]; notes: Note[] } {
  const places = GUESSED.map(({ time }, i) => ({
    value: guess[i] ?? 0,
    x: x(time),
    y: y(guess[i] ?? 0),
  }));
  return {
    points: places.map((place, i) => ({
      ...place,
      key: `guess/${i}`,
      d: 'M-6 -6h12v12h-12z',
      class: 'bar hot',
    })),
    notes: places.map((place) => ({
      x: place.x,
      y: place.y - 13,
      text: price(place.value),
      class: 't12 strong halo',
      anchor: 'middle',
    })),
  };
}
