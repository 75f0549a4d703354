import type { Kind } from './kinds.ts';

/**
 * Pages by their address: what kind of result each is, or null where its parts are found one by one
 * (terms, claims, events) or where it only repeats another page (states, embeds, forwarding pages).
 */
const KINDS: readonly (readonly [path: RegExp, kind: Kind | null])[] = [
  [/^\/essays\/[^/]+\/$/u, 'essay'],
  [/^\/essays\/[^/]+\/teach\/$/u, 'teaching'],
  [/^\/figures\/[^/]+\/$/u, 'figure'],
  [/^\/data\/[^/]+\/$/u, 'dataset'],
  [
    /^\/(essays|figures|data|teach|contribute|about|changes|clauses|switch-offs)\/([^/]+\/)?$/u,
    'page',
  ],
];

/** What kind of result a page is; undefined when a search should not find it. */
export function kindOf(path: string): Kind | undefined {
  return KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? undefined;
}
