import type { Room } from '../../figure-kit/room.ts';
import type { Grain } from './block.ts';
import type { Column, ShownGroup } from './campuses.ts';
import { lists } from './lists.ts';
import { matrix } from './matrix.ts';
import type { Sheet } from './sheet.ts';

const UNIT = 25_000;

/** The size of squares in a room. */
export function grainOf({ name }: Room): Grain {
  return name === 'wide' ? { pitch: 11, high: 4, unit: UNIT } : { pitch: 10, high: 3, unit: UNIT };
}

/** Lays out the campuses: a matrix where there is room for one, else lists. */
export function place(
  columns: readonly Column[],
  groups: readonly ShownGroup[],
  room: Room,
): Sheet {
  const lay = room.name === 'wide' ? matrix : lists;
  return lay(columns, groups, room, grainOf(room));
}
