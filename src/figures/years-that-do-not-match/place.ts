import type { Room } from '../../figure-kit/room.ts';

/** Where the strokes stand, in px. */
export interface Place {
  /** Where a year after the start stands. */
  readonly x: (year: number) => number;
  /** Height of a row. */
  readonly row: number;
  readonly left: number;
  readonly narrow: boolean;
}

/** Names over the strokes where it is narrow, before them elsewhere; 25 years from left to right. */
export function placeOf({ name, width }: Room, years: number): Place {
  const narrow = name === 'narrow';
  const left = narrow ? 0 : 204;
  const right = narrow ? width - 2 : width - 150;
  return {
    x: (year) => Math.round(10 * (left + (year / years) * (right - left))) / 10,
    row: narrow ? 38 : 26,
    left,
    narrow,
  };
}
