import { addressOf } from './forward.ts';
import type { Forward } from './forward.ts';
import type { Lock } from './lock.ts';

/** A published address as `/anchors.json` lists it. */
export interface ListedAnchor {
  readonly address: string;
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly firstPublished: string;
  readonly status: 'stands' | 'moved' | 'gone';
  /** Where it leads now. */
  readonly to?: string;
  /** What became of it. */
  readonly what?: string;
}

/** All that was ever published; `full` makes an address of the site one of the web. */
export function anchorList(
  lock: Lock,
  forwards: readonly Forward[],
  full: (path: string) => string,
): ListedAnchor[] {
  const by = new Map(forwards.map((forward) => [forward.from, forward]));
  return Object.entries(lock).flatMap(([path, anchors]) =>
    Object.entries(anchors).map(([id, { first, title }]) => {
      const address = `${path}${id.startsWith('?') || !id ? id : `#${id}`}`;
      const forward = by.get(address) ?? by.get(path);
      const to = forward?.to === undefined ? undefined : whole(forward, address);
      return {
        address: full(address),
        title,
        firstPublished: first,
        status: forward ? (forward.gone === undefined ? 'moved' : 'gone') : 'stands',
        ...(to === undefined ? {} : { to: full(to) }),
        ...(forward?.gone === undefined ? {} : { what: forward.gone }),
      } satisfies ListedAnchor;
    }),
  );
}

/** Where a part of a page leads whose page has moved: to the same part of the new one. */
function whole({ from, to = '' }: Forward, address: string): string {
  if (from === address) return to;
  const { path, query, id } = addressOf(to);
  const old = addressOf(address);
  const fragment = old.id || id;
  return `${path}${old.query || query}${fragment && `#${fragment}`}`;
}
