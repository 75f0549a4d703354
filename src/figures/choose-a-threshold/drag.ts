import { clamp } from '../../figure-kit/clamp.ts';
import type { Point } from '../../figure-kit/figure.ts';
import type { Room } from '../../figure-kit/room.ts';
import { frameOf, HIGHEST, LOWEST } from './frame.ts';
import type { Law } from './laws.ts';
import { lineAt } from './maths.ts';
import type { Picture } from './show.ts';

/** How far from the line a pointer may be to hold it, and how close to a law the line snaps; px. */
const REACH = 44;
const SNAP = 7;

/** Where a pointer takes the line, up and down. */
export function drag(
  at: Point,
  { line, laws }: Picture,
  snap: boolean,
  room: Room,
): { L: number } | undefined {
  const { x, y, left, right, bottom } = frameOf(room);
  if (at.x < left - 8 || at.x > right + 8) return undefined;
  const day = x.invert(at.x);
  const stood = lineAt(line, day);
  if (at.y > bottom + 10 || Math.abs(at.y - y(stood)) > REACH) return undefined;
  const flop = clamp((y.invert(at.y) * line.flop) / stood, LOWEST, HIGHEST);
  const isNear = (law: Law) => law.binding && Math.abs(y(law.flop) - y(flop)) < SNAP;
  return { L: (snap && laws.find(isNear)?.flop) || Number(flop.toPrecision(3)) };
}
