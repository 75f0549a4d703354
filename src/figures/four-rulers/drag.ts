import type { Point } from '../../figure-kit/figure.ts';
import type { Room } from '../../figure-kit/room.ts';
import { boxIn } from './draw.ts';
import type { ShownRulers } from './shown.ts';

/**
 * Dragging one square onto another counts the two as one: the square where the hand goes down is picked, the next it
 * comes over joins it. Undefined where there is no firm to take, or a pair is together already.
 */
export function drag(
  at: Point,
  { box, market }: ShownRulers,
  room: Room,
): { merge: readonly string[] } | undefined {
  if (market.merged.length > 1) return undefined;
  const { x, base, side } = boxIn(room);
  let left = x;
  for (const { key, share, kind } of box.squares) {
    const wide = (share * side) / 100;
    const firm = key.replace('firm/', '');
    const over = at.x >= left && at.x < left + wide && at.y <= base && at.y > base - wide;
    left += wide;
    if (!over || kind !== 'firm' || firm === 'china' || market.merged.includes(firm)) continue;
    return { merge: [...market.merged, firm] };
  }
  return undefined;
}
