import type { Room } from '../../figure-kit/room.ts';
import type { Step } from './maths.ts';

/** Where the parts of the picture stand, in px. */
export interface Place {
  readonly top: number;
  readonly bottom: number;
  /** Where the line falls: the first square of every step is set on it. */
  readonly line: number;
  /** Side of a square, and the gap between two. */
  readonly side: number;
  readonly gap: number;
  /** Where the hands stand. */
  readonly hand: number;
  /** Where it is said whose they are, in a wide picture. */
  readonly whose: number;
  /** The rule between what works now and what was done before. */
  readonly asked: number;
  /** Middle of the squares of a step. */
  readonly middle: (step: number) => number;
}

const NARROW = { row: 54, line: 10, side: 18, gap: 4, hand: 205, offset: 34 };
const WIDE = { row: 40, line: 250, side: 22, gap: 5, hand: 520, offset: 20 };

/** Places the steps one under the other, a rule's width apart where the time changes. */
export function placeOf(steps: readonly Step[], { name, width }: Room): Place {
  const { row, line, side, gap, hand, offset } = name === 'narrow' ? NARROW : WIDE;
  const top = name === 'wide' ? 40 : 16;
  const apart = 26;
  const before = steps.findIndex(({ when }) => when !== 'now');
  const back = steps.findIndex(({ when }) => when === 'back');
  const shift = (i: number) => (i >= before ? apart : 0) + (back >= 0 && i >= back ? apart : 0);
  return {
    top,
    bottom: top + steps.length * row + shift(steps.length),
    line: name === 'mid' ? 190 : line,
    side,
    gap,
    hand: name === 'mid' ? width - 235 : hand,
    whose: hand + 130,
    asked: top + before * row + apart / 2,
    middle: (i) => top + i * row + shift(i) + offset,
  };
}
