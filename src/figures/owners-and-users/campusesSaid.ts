import type { Grade } from '../../evidence/row.ts';
import { lowestGrade } from '../../evidence/lowestGrade.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import { letToLabs, readSites, sharesOf } from './maths.ts';
import type { Site } from './maths.ts';
import { percent } from './words.ts';

/** What is said of the campuses in every state. */
export interface CampusesSaid extends Pick<Shown, 'title' | 'sub' | 'table'> {
  readonly grade: Grade;
}

/** Title, unit, grade and table head, at build: the finding is the same however the sites are grouped. */
export function campusesSaid(
  sites: readonly Site[],
  grades: ReadonlyMap<string, Grade>,
): CampusesSaid {
  const every = readSites(sites, { users: 'all' });
  const tenants = letToLabs(every);
  const sure = tenants.filter((site) => site.sure === 'confident');
  const let_ = sharesOf(tenants, every);
  const shared = sharesOf(
    every.filter(({ kind }) => kind === 'shared'),
    every,
  );
  return {
    title: `At ${every.length} tracked campuses at least ${percent(let_.confident)} of the capacity serves a lab that does not own the site; with likely and guessed tenants ${percent(let_.all)}, and a further ${percent(shared.all)} is shared`,
    sub: 'The square is all their capacity, about 31 May 2026, and a tile is a campus, as large as its part. Solid: used by its owner. Outlined: let. Hatched: in doubt, because the source is not sure, names no user or several.',
    grade: lowestGrade(sure.map(({ key }) => grades.get(key) ?? 'low')),
    table: {
      caption:
        'Operating frontier campuses, about 31 May 2026. Planned stages are left out: they are projections.',
      columns: [
        'Site',
        'Owner',
        'Users',
        'The source calls its users',
        'H100-equivalents',
        'Whole facility, MW',
        'Grade',
      ],
      rows: [],
    },
  };
}
