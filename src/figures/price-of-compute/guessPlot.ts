import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import type { RentPanel } from './rentPanels.ts';
import { price } from './rentWords.ts';
import { GUESSED } from './rents.ts';

/** A reader's line. */
export function guessLine(key: string, guess: readonly number[], { x, y }: RentPanel): Path {
  const d = GUESSED.map(
    ({ time }, i) => `${i ? 'L' : 'M'}${x(time).toFixed(1)} ${y(guess[i] ?? 0).toFixed(1)}`,
  ).join('');
  return { key, d, class: 'ln ghost' };
}

/** The points of a reader's line, to be dragged. */
export function guessPoints(
  guess: readonly number[],
  { x, y }: RentPanel,
): { points: Path[]; notes: Note[] } {
  const at = GUESSED.map(({ time, label }, i) => ({
    key: `guess/${i}`,
    label,
    value: guess[i] ?? 0,
    x: x(time),
    y: y(guess[i] ?? 0),
  }));
  return {
    points: at.map(({ key, x: px, y: py }) => ({
      key,
      d: 'M-6 -6h12v12h-12z',
      class: 'bar hot',
      x: px,
      y: py,
    })),
    notes: at.map(({ key, value, x: px, y: py }) => ({
      key,
      x: px,
      y: py - 13,
      text: price(value),
      class: 't12 strong halo',
      anchor: 'middle',
    })),
  };
}
