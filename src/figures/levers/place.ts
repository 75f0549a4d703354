import type { Room } from '../../figure-kit/room.ts';
import type { LeverBox } from './show.ts';

/** Where a box stands and where its words go, in px. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly side: number;
  /** Left edge, first baseline and width of the words; small ones are the count alone, under the box. */
  readonly words: { readonly x: number; readonly y: number; readonly width: number } | 'small';
}

/** Px over a box for its lever, and under it for its count. */
const [HEAD, FOOT] = [40, 80];

/** Five boxes of one size; with a lever pulled, its box large and all five small to press. */
export function placesOf(
  chosen: LeverBox | undefined,
  count: number,
  room: Room,
): { readonly large?: Spot; readonly boxes: readonly Spot[]; readonly height: number } {
  const { name, width } = room;
  const narrow = name === 'narrow';
  if (chosen) {
    const side = narrow ? width - 2 : name === 'mid' ? 330 : 400;
    const words = narrow
      ? { x: 0, y: side + 26, width }
      : { x: side + 34, y: 14, width: width - side - 34 };
    const left = narrow ? 0 : words.x;
    const small = narrow ? 54 : 48;
    const y = narrow ? side + 196 : side - small - 22;
    const step = narrow ? (width - small) / (count - 1) : small + 10;
    return {
      large: { x: 1, y: 1, side, words },
      boxes: Array.from({ length: count }, (_, i) => ({
        ...{ x: left + i * step, y, side: small, words: 'small' as const },
      })),
      height: y + small + 26,
    };
  }
  const [columns, side] = narrow ? [2, 150] : name === 'mid' ? [3, 190] : [5, 168];
  const step = side + (width - 2 - columns * side) / (columns - 1);
  const boxes = Array.from({ length: count }, (_, i) => {
    const [x, y] = [
      1 + (i % columns) * step,
      Math.floor(i / columns) * (HEAD + side + FOOT) + HEAD,
    ];
    return { x, y, side, words: { x, y: y - 24, width: step - 6 } };
  });
  return { boxes, height: Math.ceil(count / columns) * (HEAD + side + FOOT) - 8 };
}
