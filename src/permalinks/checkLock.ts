import type { Problem } from '../evidence/problem.ts';
import { problemAt } from '../evidence/problemAt.ts';
import { readYaml } from '../evidence/readYaml.ts';
import type { AnyFigure } from '../figure-kit/figure.ts';
import type { Site } from '../site/readSite.ts';
import { checkForwarded } from './checkForwarded.ts';
import type { Forward } from './forward.ts';
import type { Lock } from './lock.ts';
import { lockText } from './lockText.ts';
import { isLockedLater, publishedAnchors } from './publishedAnchors.ts';
import type { Published } from './publishedAnchors.ts';
import { settingsOf } from './settings.ts';
import { isAlive } from './standing.ts';
import { wayOn } from './wayOn.ts';

const FILE = 'content/permalinks.json';

/** What the lock is held against. */
export interface Publication {
  readonly site: Site;
  readonly forwards: readonly Forward[];
  readonly figures: ReadonlyMap<string, AnyFigure>;
}

/**
 * Fails when a locked address would die: it neither stands nor is forwarded. Says of each what to paste, and
 * where. Fails too when a new address is not in the lock yet, or a forward leads nowhere.
 */
export function checkLock(lock: Lock, publication: Publication): Problem[] {
  const { site, figures } = publication;
  const published = publishedAnchors(site, settingsOf(figures));
  const places = readYaml(lockText(lock), FILE);
  const gone = Object.entries(lock).flatMap(([path, anchors]) =>
    Object.keys(anchors)
      .filter((id) => !isAlive(path, id, publication))
      .map((id) =>
        problemAt(FILE, places.placeOf([path, id]), {
          rule: 'permalink-vanished',
          message: `${written(path, id)} was published and would die`,
          fix: wayOn({ path, id, title: anchors[id]?.title ?? '' }, fresh(lock, published)),
        }),
      ),
  );
  const unlocked = [...fresh(lock, published)].flatMap(([path, anchors]) =>
    [...anchors.keys()]
      .filter((id) => !isLockedLater(path, id))
      .map((id) =>
        problemAt(FILE, places.placeOf([path]), {
          rule: 'permalink-new',
          message: `${written(path, id)} is not in the lock`,
          fix: 'run "npm run permalinks" and commit the file: from then on the address is for ever',
        }),
      ),
  );
  return [...gone, ...unlocked, ...checkForwarded(publication)];
}

/** An address as people write it. */
function written(path: string, id: string): string {
  return `${path}${id.startsWith('?') || !id ? id : `#${id}`}`;
}

/** What a site publishes that the lock does not know. */
function fresh(lock: Lock, published: Published): Published {
  return new Map(
    [...published].map(([path, anchors]) => [
      path,
      new Map([...anchors].filter(([id]) => !lock[path]?.[id])),
    ]),
  );
}
