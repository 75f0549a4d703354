import { addressOf } from './forward.ts';
import type { Forward } from './forward.ts';

/** What a page does for an id it had: lead to another place of its own, or say where it went. */
export interface Placement {
  readonly old: string;
  /** Id in the same page that took its place. */
  readonly beside?: string;
  /** Address elsewhere. */
  readonly to?: string | undefined;
  readonly gone?: string | undefined;
}

/**
 * What the page at a path does for old ids. The ids of a page that has moved are served where it went: a
 * server that redirects never sees the fragment, so the browser brings it along.
 */
export function placements(forwards: readonly Forward[], path: string): Placement[] {
  const moved = new Map(forwards.map(({ from, to }) => [from, to && addressOf(to).path]));
  return forwards.flatMap(({ from, to, gone }): Placement[] => {
    const old = addressOf(from);
    if (!old.id || (old.path !== path && moved.get(old.path) !== path)) return [];
    const target = to === undefined ? undefined : addressOf(to);
    if (target?.path === path && target.id && !gone) return [{ old: old.id, beside: target.id }];
    return [{ old: old.id, to, gone }];
  });
}
