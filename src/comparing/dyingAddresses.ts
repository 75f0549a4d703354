import { stands } from '../permalinks/standing.ts';
import type { Site } from '../site/readSite.ts';

/** Pages of one site, and parts of them, that neither stand in another nor are forwarded there. */
export function dyingAddresses(before: Site, after: Site): string[] {
  return before.pages
    .filter(({ forwards }) => !forwards)
    .flatMap(({ path, anchors }) => {
      const page = after.pages.find((one) => one.path === path);
      if (!page && !after.files.has(path)) return [path];
      if (!page || page.forwards) return [];
      return anchors.map(({ id }) => `${path}#${id}`).filter((address) => !stands(after, address));
    });
}
