import type { Site } from '../site/readSite.ts';
import type { Lock, LockedAnchor } from './lock.ts';
import { publishedAnchors } from './publishedAnchors.ts';

/** The lock with what a site publishes added under a day; nothing is ever taken out or changed. */
export function addToLock(lock: Lock, site: Site, day: string): Lock {
  const next: Record<string, Record<string, LockedAnchor>> = {};
  for (const [path, anchors] of Object.entries(lock)) next[path] = { ...anchors };
  for (const [path, anchors] of publishedAnchors(site)) {
    const page = (next[path] ??= {});
    for (const [id, title] of anchors) page[id] ??= { first: day, title };
  }
  const sorted = Object.entries(next).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted);
}
