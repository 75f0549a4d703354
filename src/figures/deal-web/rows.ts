import { rooms } from '../../figure-kit/room.ts';
import type { Tables } from '../../figure-kit/tables.ts';
import { dealOf } from './dealOf.ts';
import { gridOf } from './grid.ts';
import type { Rows } from './maths.ts';
import { pairsOf } from './pairs.ts';

/** Every row of the table in order of date, all its pairs, and where the matrix has each mark. */
export default function rows(table: Tables): Rows {
  const deals = table('compute-deals')
    .map(dealOf)
    .sort((a, b) => a.date.localeCompare(b.date));
  const pairs = pairsOf(deals);
  const [wide, mid] = rooms
    .filter(({ name }) => name !== 'narrow')
    .map((room) => gridOf(deals, pairs, room));
  if (!wide || !mid) throw new Error('deal-web has no room for its matrix');
  return { deals, pairs, grids: { wide, mid } };
}
