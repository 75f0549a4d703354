import type { Problem } from '../evidence/problem.ts';
import type { Site } from '../site/readSite.ts';
import type { Lock } from './lock.ts';
import { publishedAnchors } from './publishedAnchors.ts';

const FILE = 'content/permalinks.json';

/** Fails when a locked address has vanished, or a new one is not in the lock yet. */
export function checkLock(lock: Lock, site: Site): Problem[] {
  const published = publishedAnchors(site);
  const at = { file: FILE, line: 1, col: 1 };
  const gone = Object.entries(lock).flatMap(([path, anchors]) =>
    Object.keys(anchors)
      .filter((id) => !exists(site, path, id))
      .map((id) => ({
        ...at,
        rule: 'permalink-vanished',
        message: `${path}${id && `#${id}`} was published and is gone`,
        fix: id
          ? 'give the section its id back, or keep the old id beside the new one with <span id>'
          : 'bring the page back, or add a redirect',
      })),
  );
  const fresh = [...published].flatMap(([path, anchors]) =>
    [...anchors.keys()]
      .filter((id) => !lock[path]?.[id])
      .map((id) => ({
        ...at,
        rule: 'permalink-new',
        message: `${path}${id && `#${id}`} is not in the lock`,
        fix: 'run "npm run permalinks" and commit the file: from then on the address is for ever',
      })),
  );
  return [...gone, ...fresh];
}

function exists({ pages }: Site, path: string, id: string): boolean {
  const page = pages.find((candidate) => candidate.path === path);
  return page !== undefined && (id === '' || page.anchors.some((anchor) => anchor.id === id));
}
