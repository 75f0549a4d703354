import type { Reference } from '../../evidence/reference.ts';

/** How near a source stands to what it says. */
export type SourceKind = 'primary' | 'press' | 'relay' | 'unread';

/**
 * A filing, law, paper or release is primary and a named newspaper or magazine is press where they were read; what
 * another wrote about them, or quoted of them in a place that is not named, is a relay; what was only seen cited is
 * unread. The work itself counts when the page it was read or quoted in is named (`readIn`).
 */
export function sourceKind({ type, custom }: Reference): SourceKind {
  if (custom?.read === 'citation') return 'unread';
  if (custom?.relay || custom?.read === 'secondary') return 'relay';
  if (custom?.read === 'quoted' && !custom.readIn) return 'relay';
  return type === 'article-newspaper' || type === 'article-magazine' ? 'press' : 'primary';
}
