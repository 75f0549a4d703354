import type { Row } from '../../evidence/row.ts';
import { textIn } from '../../figure-kit/tables.ts';
import type { Tables } from '../../figure-kit/tables.ts';
import { campusesSaid } from './campusesSaid.ts';
import type { CampusesSaid } from './campusesSaid.ts';
import type { Site } from './maths.ts';
import { partyOf } from './partyOf.ts';
import { siteOf } from './siteOf.ts';
import { worldOf } from './worldOf.ts';
import { worldShown } from './worldShown.ts';
import type { WorldShown } from './worldShown.ts';

/** What the browser needs: the campuses, what is said of them in every state, and the world as drawn. */
export interface OwnersRows {
  readonly sites: readonly Site[];
  readonly said: CampusesSaid;
  readonly world: WorldShown;
}

/** Operating frontier campuses, and who owned and who used the world's AI computing at the end of 2025. */
export default function rows(table: Tables): OwnersRows {
  const shares = table('compute-share').filter((row) => row['date'] === '2025-12-31');
  const campuses = table('clusters').filter(
    (row) => row['dataset'] === 'frontier data centres' && row['status'] === 'existing',
  );
  const sites = campuses.map((row) => siteOf(row, labsIn(shares)));
  return {
    sites,
    said: campusesSaid(
      sites,
      new Map(sites.map(({ key }, i) => [key, campuses[i]?.grade ?? 'low'])),
    ),
    world: worldShown(worldOf(shares)),
  };
}

/** The labs whose use is estimated: the ones that count as labs here. */
function labsIn(shares: readonly Row[]): ReadonlySet<string> {
  const used = shares.filter((row) => row['metric'] === 'h100e_used');
  return new Set(used.map((row) => partyOf(textIn(row, 'entity')).key));
}
