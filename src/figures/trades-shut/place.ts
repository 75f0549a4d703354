import type { Room } from '../../figure-kit/room.ts';
import { FROM, TO } from './lanes.ts';
import type { Lane } from './maths.ts';

/** Where the lanes stand, in px. */
export interface Place {
  readonly top: number;
  readonly bottom: number;
  /** Height of a bar. */
  readonly thick: number;
  /** Where a moment in years stands. */
  readonly x: (time: number) => number;
  /** Middle of a lane. */
  readonly middle: (lane: number) => number;
  /** Baselines of the headings, by the lane that follows each. */
  readonly headings: ReadonlyMap<number, number>;
  /** Where the lamps stand. */
  readonly lamp: number;
}

/** One lane under the other, a heading where the fate changes; names over the lanes where it is narrow. */
export function placeOf(lanes: readonly Lane[], { name, width }: Room): Place {
  const narrow = name === 'narrow';
  const [row, head, left] = narrow ? [36, 30, 20] : [24, 38, name === 'mid' ? 250 : 330];
  const right = width - 26;
  const headings = new Map<number, number>();
  const middles: number[] = [];
  let y = 4;
  lanes.forEach((lane, i) => {
    if (lane.fate !== lanes[i - 1]?.fate) {
      y += head;
      headings.set(i, y - 10);
    }
    middles.push(y + (narrow ? 26 : row / 2));
    y += row;
  });
  return {
    top: 20,
    bottom: y + 6,
    thick: narrow ? 10 : 12,
    x: (time) => Math.round(10 * (left + ((time - FROM) / (TO - FROM)) * (right - left))) / 10,
    middle: (i) => middles[i] ?? 0,
    headings,
    lamp: width - 10,
  };
}
