import type { Lock, LockedAnchor } from './lock.ts';
import type { Published } from './publishedAnchors.ts';

/**
 * The lock with what a site publishes added under a day. Nothing is ever taken out; what still stands keeps
 * its day and takes its present title.
 */
export function addToLock(lock: Lock, published: Published, day: string): Lock {
  const next: Record<string, Record<string, LockedAnchor>> = {};
  for (const [path, anchors] of Object.entries(lock)) next[path] = { ...anchors };
  for (const [path, anchors] of published) {
    const page = (next[path] ??= {});
    for (const [id, title] of anchors) page[id] = { first: page[id]?.first ?? day, title };
  }
  const sorted = Object.entries(next).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted);
}
