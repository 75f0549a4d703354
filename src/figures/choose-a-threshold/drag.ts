import type { Point } from '../../figure-kit/figure.ts';
import type { Room } from '../../figure-kit/room.ts';
import { isoDate } from './calendar.ts';
import { FLOP, frameOf } from './frame.ts';
import { lineAt } from './maths.ts';
import type { Picture } from './show.ts';

/** How far from the line a pointer may be to hold it, and how close to a law the line snaps; px. */
const REACH = 44;
const SNAP = 7;

/** Where a pointer takes the line: up and down by the line itself, to another month by the strip below. */
export function drag(
  { x, y }: Point,
  { line, laws }: Picture,
  snap: boolean,
  room: Room,
): { L: number } | { start: string } | undefined {
  const frame = frameOf(room);
  if (x < frame.left - 8 || x > frame.right + 8) return undefined;
  if (y > frame.strip.top - 10 && y < frame.strip.bottom + 20) {
    const month = isoDate(frame.dayAt(x)).slice(0, 7);
    return Math.abs(x - frame.x(line.start)) < REACH
      ? { start: clamp(month, '2016-01', '2023-12') }
      : undefined;
  }
  const raised = lineAt(line, frame.dayAt(x)) / line.flop;
  if (y > frame.bottom + 10 || Math.abs(y - frame.y(line.flop * raised)) > REACH) return undefined;
  const flop = clamp(frame.flopAt(y) / raised, ...FLOP);
  const law = laws.find(
    ({ flop: at, binding }) => binding && Math.abs(frame.y(at) - frame.y(flop)) < SNAP,
  );
  return { L: snap && law ? law.flop : Number(flop.toPrecision(3)) };
}

function clamp<Value extends number | string>(value: Value, least: Value, most: Value): Value {
  return value < least ? least : value > most ? most : value;
}
